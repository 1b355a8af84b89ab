package dev.recto.dialect.myst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.dialect.Foreign;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MystTest {

    private static final String PAGE = "part/one.md";
    private static final String GUESSED = "_toc.yml [guessed-dialect] the pages beside this file are read as myst";

    @TempDir
    private Path folder;

    private Foreign site;

    @BeforeEach
    void aSite() {
        site = new Foreign(folder)
                .with("_config.yml", "title: A book\nparse:\n  myst_substitutions:\n    who: Ada\n")
                .with(
                        "_toc.yml",
                        "format: jb-book\nroot: intro\nparts:\n- caption: One\n  chapters:\n  - file: part/one\n    title: First\n  - file: part/two\n")
                .with("intro.md", "# Intro\n")
                .with("code/a.py", "# start\na = 1\nb = 2\n# end\n")
                .with("part/two.md", "(there)=\n## A section\n\nWords.\n");
    }

    @Test
    void contentsGiveOrderNamesAndChapters() {
        site.with(PAGE, "# The first page\n\nWords.\n");

        assertThat(site.page(PAGE))
                .startsWith(
                        "---\ntitle: \"The first page\"\nshortTitle: \"First\"\norder: 2\npart: \"One\"\nchapter: true\n---\n");
        assertThat(site.page("intro.md")).contains("order: 1\n").doesNotContain("chapter");
        assertThat(site.told(PAGE)).containsExactly(GUESSED);
    }

    @Test
    void boxes() {
        assertThat(words("""
                        ```{note}
                        Look.
                        ```

                        ::::{admonition} The *title*
                        :class: tip

                        :::{warning} At once.
                        :::
                        ::::

                        :::{dropdown} More
                        Hidden.
                        :::
                        """)).isEqualTo("""
                        > [!NOTE]
                        > Look.


                        > [!TIP]
                        > <strong>The *title*</strong>
                        >
                        >
                        > > [!WARNING]
                        > > At once.
                        >


                        <details>
                        <summary>More</summary>


                        Hidden.


                        </details>

                        """);
        assertThat(site.told(PAGE)).containsExactly(GUESSED);
    }

    @Test
    void codeIsShownAndNotRun() {
        assertThat(words("""
                        ```{code-cell} ipython3
                        ---
                        tags: [hide-input]
                        ---
                        1 + 1
                        ```

                        ```{code-block} java
                        :caption: A.java
                        :emphasize-lines: 1, 3
                        :lineno-start: 5
                        class A {
                            int a;
                        }
                        ```

                        ```{literalinclude} /code/a.py
                        :start-after: start
                        :end-before: end
                        ```
                        """))
                .startsWith(
                        "```python\n1 + 1\n```\n\n```java title=\"A.java\" {1,3} linenums=5 sketch=\"not verified\"\nclass A {\n")
                .contains("```py\na = 1\nb = 2\n```\n");
    }

    @Test
    void rolesOfItsDocumentationAreKnown() {
        assertThat(words(
                        "A {chem}`H2O` {chem}`CO3^2-` {si}`5.1 <\\kilo\\metre\\per\\second>` {delete}`x` {keyboard}`C` "
                                + "{icon:fab}`github` {py:const}`~a.B` {strong}`s` {cite:alps}`k` {raw:tex}`\\x`\n"))
                .isEqualTo("A H<sub>2</sub>O CO<sub>3</sub><sup>2-</sup> 5.1\u00A0km/s <del>x</del> <kbd>C</kbd> "
                        + " `a.B` **s** [@k] \n");
    }

    @Test
    void whatOnlyANotebookKnowsIsTold() {
        assertThat(told("A {eval}`x + 1` {si}`4 <\\kilo\\grm>` {si}`four`\n"))
                .containsExactly(
                        "1:3 [untranslatable] only its own system knows what {eval}`x + 1` comes to",
                        "1:17 [untranslatable] nobody knows the unit 'grm'",
                        "1:37 [untranslatable] 'four' is no number with a unit");
    }

    @Test
    void directivesOfItsDocumentationAreKnown() {
        assertThat(words("""
                        ```{csv-table} T
                        :header: a, b
                        1, "2, or | 3"
                        4
                        ```

                        ```{show-index}
                        ```

                        ```{prf:assumption} A
                        Words.
                        ```

                        ::::{tabSet}
                        :::{tabItem} One
                        Tab.
                        :::
                        ::::

                        ```{parsed-literal}
                        *x*
                        ```

                        ```{toggle}
                        Hidden.
                        ```

                        ```{button-link} https://example.org/
                        Go
                        ```
                        """))
                .contains(
                        "**T**\n\n| a | b |\n| --- | --- |\n| 1 | 2, or \\| 3 |\n| 4 |  |\n",
                        "> **Assumption (A)**",
                        "<summary>One</summary>",
                        "```text\n*x*\n```",
                        "Hidden.",
                        "[Go](<https://example.org/>)");
    }

    @Test
    void figuresTablesAndFormulas() {
        assertThat(words("""
                        ```{figure} /code/a.png
                        :name: a-figure
                        :width: 200px

                        The *caption*.
                        ```

                        ```{list-table} Numbers
                        :header-rows: 1
                        * - a
                          - b
                        * - 1
                          - 2 | 3
                        ```

                        $$ x = 1 $$ (eq-x)

                        ```{math}
                        :label: eq-y
                        y
                        ```

                        See {eq}`eq-x` and {numref}`a-figure`.
                        """))
                .contains(
                        "<figure id=\"a-figure\">\n\n<img src=\"/code/a.png\" alt=\"The caption.\" width=\"200\">",
                        "**Numbers**\n\n| a | b |\n| --- | --- |\n| 1 | 2 \\| 3 |\n",
                        "$$ x = 1 $$ {#eq:eq-x}",
                        "$$\ny\n$$ {#eq:eq-y}",
                        "See {@ref eq:eq-x} and [Figure 1](<#a-figure>).");
    }

    @Test
    void rolesTargetsAndLinks() {
        assertThat(words("""
                        (top)=
                        # First

                        (here)=
                        ## Here

                        {ref}`there`, {ref}`words <there>`, [](#here), {doc}`two`, {doc}`/intro`, {ref}`top`, {cite:p}`a,b`, {cite:t}`a, b`, {cite:ct}`a;b`,
                        {term}`Word`, {math}`x^2`, {kbd}`Ctrl`, {abbr}`HTML (Hypertext)`, {py:func}`~a.b`, {{ who }} `{ref}`.
                        % a comment
                        """)).isEqualTo("""
                        |
                        |

                        |
                        ## Here

                        [A section](<two.md#there>), [words](<two.md#there>), [Here](<#here>), [A section](<two.md>), [Intro](<../intro.md>), [First](<one.md>), [@a; @b], {@citet a; b}, {@citet a; b},
                        *Word*, $x^2$, <kbd>Ctrl</kbd>, <abbr title="Hypertext">HTML</abbr>, `a.b`, Ada `{ref}`.

                        """.replace("|", "").replace("[A section](<two.md>)", "[two](<two.md>)"));
    }

    @Test
    void ofMystsOwnToolTheArgumentIsTheTitle() {
        site.with("myst.yml", "project:\n  abbreviations:\n    HAT: highest tide\n");

        assertThat(words(":::{tip} A *title*\n:class: dropdown\nWords.\n:::\n")).contains("<summary>A title</summary>");
        assertThat(words(":::{danger} Stop\nWords.\n:::\n")).isEqualTo("> [!CAUTION]\n> **Stop**\n>\n> Words.\n\n");
        assertThat(words(":::{exercise} Read\n:label: ex\nA.\n:::\n\n:::{solution} ex\nB.\n:::\n"))
                .contains("**Exercise (Read)**", "**Solution to [Read](<#ex>)**");
        assertThat(words(":::{versionadded} 2.0\nNew.\n:::\n")).contains("**New in version 2.0**");
        assertThat(words("The HAT, {abbr}`HAT (a hat)`.\n"))
                .isEqualTo("The <abbr title=\"highest tide\">HAT</abbr>, <abbr title=\"a hat\">HAT</abbr>.\n");
    }

    @Test
    void linksWithoutWordsHaveThoseOfWhatTheyNameAndFilesTheirLines() {
        assertThat(words("[](#some-heading) [](two.md#a-section)\n\n## Some *heading*\n"))
                .startsWith("[Some heading](#some-heading) [A section](two.md#a-section)\n");
        assertThat(words("```{literalinclude} /code/a.py\n:start-line: 1\n:end-line: 2\n```\n"))
                .contains("```py\na = 1\n```\n");
        assertThat(words("```{code-cell} python\n:tags: [a]\n\nb\n```\n")).isEqualTo("```python\nb\n```\n");
        assertThat(words("{button}`Go <https://a.example>`\n")).isEqualTo("[Go](<https://a.example>)\n");
        assertThat(words(":::{iframe} https://www.youtube.com/embed/abc\nA *film*.\n:::\n"))
                .contains("▶ YouTube: A film.");
    }

    @Test
    void aSlipOfAnOptionIsTold() {
        site.with(PAGE, "# A\n\n```{image} a.png\n:widht: 20\n```\n");

        assertThat(site.told(PAGE)).contains(PAGE + ":4:1 [unknown-markup] there is no attribute 'widht'");
    }

    @Test
    void whatIsNotKnownIsToldAtItsPlace() {
        site.with(PAGE, """
                # A

                {rfe}`x` {ref}`nowhere` {doc}`none`

                ```{noet}
                x
                ```

                :::{tip}
                never closed
                """);
        assertThat(site.told(PAGE))
                .containsExactly(
                        PAGE + ":3:1 [unknown-markup] there is no role 'rfe'",
                        PAGE + ":3:10 [dead-link] no page has a label 'nowhere'",
                        PAGE + ":3:25 [dead-link] there is no page 'none'",
                        PAGE + ":5:1 [unknown-markup] there is no directive 'noet'",
                        PAGE + ":9:1 [untranslatable] the directive 'tip' is never closed",
                        GUESSED);
    }

    private List<String> told(String text) {
        return site.with(PAGE, text).told(PAGE).stream()
                .filter(said -> said.startsWith(PAGE))
                .map(said -> said.substring(PAGE.length() + 1))
                .toList();
    }

    private String words(String text) {
        return site.with(PAGE, text).words(PAGE);
    }
}
