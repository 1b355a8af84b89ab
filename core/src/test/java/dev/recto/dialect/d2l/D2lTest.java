package dev.recto.dialect.d2l;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.dialect.Foreign;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class D2lTest {

    private static final String PAGE = "chapter_linear/regression.md";
    private static final String GUESSED = "config.ini [guessed-dialect] the pages beside this file are read as d2l";

    @TempDir
    private Path folder;

    private Foreign site;

    @BeforeEach
    void aSite() {
        site = new Foreign(folder)
                .with("config.ini", "[project]\nname = d2l\n\n[build]\nnotebooks = *.md */*.md\n")
                .with("index.md", "# A book\n\n```toc\n:maxdepth: 2\n\nchapter_linear/index\n```\n")
                .with("chapter_linear/index.md", "# Linear Models\n:label:`chap_linear`\n\n```toc\nregression\n```\n")
                .with("chapter_linear/other.md", "# Other\n\n## Loss\n:label:`sec_loss`\n");
    }

    @Test
    void contentsGiveOrderAndLinks() {
        site.with(PAGE, "# Regression\n\nWords.\n");

        assertThat(site.page("index.md")).isEqualTo("""
                ---
                title: "A book"
                address: "home"
                order: 0
                ---




                - [Linear Models](<chapter_linear/index.md>)

                """);
        assertThat(site.page(PAGE)).startsWith("---\ntitle: \"Regression\"\norder: 2\nchapter: true\n---\n");
        assertThat(site.told("index.md", PAGE)).containsExactly(GUESSED);
    }

    @Test
    void labelsAndReferences() {
        site.with(PAGE, """
                # Regression
                :label:`sec_regression`

                ## The model
                :label:`sec_model`

                $$y = w x$$
                :eqlabel:`eq_model`

                See :eqref:`eq_model`, :numref:`sec_model`, :ref:`sec_loss`, :numref:`chap_linear`,
                :numref:`tab_a` and :numref:`img_a`, or :cite:`a2016,b2018`; :citet:`a2016 , b2018`; `:cite:` is code.

                : What is *measured*.

                | a | b |
                |---|---|
                | 1 | 2 |
                :label:`tab_a`

                ![A fit of $w$](../img/fit.svg)
                :width:`400px`
                :label:`img_a`
                """);

        assertThat(site.words(PAGE)).isEqualTo("""



                ## The model<span id="sec_model"></span>


                $$y = w x$$ {#eq:eq_model}

                See {@ref eq:eq_model}, [The model](<#sec_model>), [Loss](<other.md#sec_loss>), [Linear Models](<index.md>),
                {@ref tbl:tab_a} and [Figure 1](<#img_a>), or [@a2016; @b2018]; {@citet a2016; b2018}; `:cite:` is code.

                Table: What is *measured*. {#tbl:tab_a}

                | a | b |
                |---|---|
                | 1 | 2 |


                <figure id="img_a">

                <img src="../img/fit.svg" alt="A fit of $w$" width="400">

                <figcaption>

                **Figure 1:** A fit of $w$

                </figcaption>
                </figure>

                """);
        assertThat(site.told(PAGE)).containsExactly(GUESSED);
    }

    @Test
    void tabsStandOneBelowTheOther() {
        site.with(PAGE, """
                :begin_tab:`numpy`
                Words.
                :end_tab:

                ```{.python .input}
                #@tab numpy
                a = 1
                ```

                ```{.python .input}
                %%tab all
                b = 2
                ```
                """);

        assertThat(site.words(PAGE)).isEqualTo("""
                <details open>
                <summary>numpy</summary>

                Words.

                </details>


                **numpy**

                ```python
                a = 1
                ```

                ```python
                b = 2
                ```
                """);
    }

    @Test
    void whatNobodyKnowsIsRefusedAtItsPlace() {
        site.with(PAGE, """
                # A

                See :nmref:`sec_loss` and :numref:`sec_los`.

                :begin_tab:`numpy`

                Words.
                :eqlabel:`eq_a`

                Words.
                :width:`3px`

                :bibliography:`../refs.bib`

                ```toc
                :maxdeth: 2
                othr
                ```
                """);

        assertThat(site.told(PAGE))
                .containsExactly(
                        PAGE + ":3:5 [unknown-markup] there is no mark 'nmref'",
                        PAGE + ":3:27 [dead-link] no page has a label 'sec_los'",
                        PAGE + ":5:1 [untranslatable] this tab is never closed",
                        PAGE + ":8:1 [untranslatable] no equation ends above this label",
                        PAGE + ":11:1 [untranslatable] no image stands above this width",
                        PAGE + ":16:1 [unknown-markup] there is no option 'maxdeth' of contents",
                        PAGE + ":17:1 [dead-link] there is no page 'chapter_linear/othr.md'",
                        PAGE + ":13:1 [passed-over] the list of works is each page's own here",
                        GUESSED);
    }

    @Test
    void marksOfSlidesGo() {
        site.with(PAGE, "# A\n\n[**Many**] more (**are here**) (~~gone~~) `[**x**]`.\n");
        assertThat(site.words(PAGE)).isEqualTo("\n\nMany more are here  `[**x**]`.\n");
    }
}
