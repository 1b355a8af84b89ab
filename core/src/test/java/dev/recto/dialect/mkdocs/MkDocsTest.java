package dev.recto.dialect.mkdocs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.dialect.Foreign;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MkDocsTest {

    private static final String PAGE = "docs/guide/start.md";
    private static final String GUESSED = "mkdocs.yml [guessed-dialect] the pages beside this file are read as mkdocs";

    @TempDir
    private Path folder;

    private Foreign site;

    @BeforeEach
    void aSite() {
        site = new Foreign(folder)
                .with("mkdocs.yml", """
                        site_name: A site
                        nav:
                          - index.md
                          - Guide:
                              - Getting started: guide/start.md
                          - Elsewhere: https://example.org/
                        markdown_extensions:
                          - admonition
                          - pymdownx.snippets:
                              base_path: [includes]
                        """)
                .with("docs/index.md", "Words.\n")
                .with("includes/words.md", "Shared.\n")
                .with("includes/a.py", "# --8<-- [start:one]\na = 1\n# --8<-- [end:one]\nb = 2\n");
    }

    @Test
    void theMenuGivesOrderAndTitles() {
        site.with(PAGE, "---\ntitle: Starting\nicon: material/star\nhide: [toc]\n---\nText.\n");

        assertThat(site.page("docs/index.md")).isEqualTo("---\ntitle: \"Docs\"\norder: 1\n---\nWords.\n");
        assertThat(site.page(PAGE))
                .isEqualTo(
                        "---\ntitle: \"Starting\"\nshortTitle: \"Getting started\"\norder: 2\npart: \"Guide\"\n---\nText.\n");
        assertThat(site.told(PAGE)).containsExactly(GUESSED);
    }

    @Test
    void admonitionsAndTabs() {
        site.with(PAGE, """
                !!! warning inline end "Mind *this*"

                    Press ++ctrl+c++.

                    === "One"

                        First.

                        ```py
                        a = 1
                        ```

                    === "Two"

                        Second.

                ??? note

                    Folded.

                After.
                """);

        assertThat(site.words(PAGE)).isEqualTo("""
                > [!WARNING]
                > <strong>Mind *this*</strong>
                >
                >
                > Press <kbd>Ctrl</kbd>+<kbd>C</kbd>.
                >
                > <details open>
                > <summary>One</summary>
                >
                >
                > First.
                >
                > ```py
                > a = 1
                > ```
                >
                > </details>
                >
                > <details open>
                > <summary>Two</summary>
                >
                >
                > Second.
                >
                > </details>

                <details>
                <summary>Note</summary>


                Folded.

                </details>

                After.
                """);
        assertThat(site.told(PAGE)).containsExactly(GUESSED);
    }

    @Test
    void snippetsAndCode() {
        site.with(PAGE, """
                --8<-- "words.md"

                ```{ .python .annotate title="a.py" }
                --8<-- "a.py:one"
                c = 3 # (1)!
                ;--8<-- "a.py"
                ```

                1. What it is.
                """);

        assertThat(site.words(PAGE)).isEqualTo("""
                Shared.

                ``` python title="a.py"
                a = 1
                c = 3 # (1)
                --8<-- "a.py"
                ```

                1. What it is.
                """);
    }

    @Test
    void marksListsAndIcons() {
        site.with(PAGE, """
                ## Heading { #here }

                ==Marked== and ^^new^^ :material-star: `==a==` `++b++`, a == b.

                [Go](../index.md){ .md-button } ![A](a.svg){ width="300" align=left }

                Words (1).
                { .annotate .wide }
                """);

        assertThat(site.words(PAGE)).isEqualTo("""


                <mark>Marked</mark> and <ins>new</ins> `==a==` `++b++`, a == b.

                [Go](../index.md) <img src="a.svg" alt="A" width="300">

                Words (1).

                """);
        assertThat(site.told(PAGE))
                .containsExactly(
                        PAGE + ":3:24 [passed-over] icons are left out",
                        PAGE + ":8:13 [passed-over] the class 'wide' says how something looks on the site alone",
                        GUESSED);
    }

    @Test
    void whatNobodyKnowsIsRefusedAtItsPlace() {
        site.with(PAGE, """
                !!! wraning "A"

                    Text.

                !!! note inlin

                    Text.

                Press ++ctlr+c++.

                Go.{ .md-buton }

                --8<-- "word.md"

                --8<-- "a.py:oen"

                --8<--
                a.py
                --8<--
                """);

        assertThat(site.told(PAGE))
                .containsExactly(
                        PAGE + ":1:5 [unknown-markup] there is no kind of admonition 'wraning'",
                        PAGE + ":5:10 [unknown-markup] there is no word for admonitions 'inlin'",
                        PAGE + ":9:9 [unknown-markup] there is no key 'ctlr'",
                        PAGE + ":11:6 [unknown-markup] there is no class 'md-buton'",
                        PAGE + ":13:1 [dead-link] there is no file 'word.md' in the site",
                        PAGE + ":15:1 [untranslatable] the file has no lines called 'oen'",
                        PAGE + ":17:1 [untranslatable] files between two lines of --8<-- are not read",
                        GUESSED);
    }

    @Test
    void aMarkedLineThatTheCodeDoesNotHaveIsPassedOver() {
        site.with(PAGE, "```py hl_lines=\"1 3-4\"\na = 1\nb = 2\n```\n\n```py hl_lines=\"2-5\"\na = 1\nb = 2\n```\n");

        assertThat(site.words(PAGE)).contains("```py {1}\n", "```py {2}\n");
        assertThat(site.told(PAGE))
                .containsExactly(
                        PAGE
                                + ":1:19 [passed-over] a line that its fence does not have is not marked, 2 times on 1 page: also src/book/"
                                + PAGE + ":6:17",
                        GUESSED);
    }

    @Test
    void aDeadEntryOfTheMenuIsRefusedThere() {
        site.with(PAGE, "Text.\n").with("mkdocs.yml", "nav:\n  - Start: guide/strat.md\n");

        assertThat(site.told(PAGE)).contains("mkdocs.yml:2:12 [dead-link] there is no page 'docs/guide/strat.md'");
    }

    @Test
    void titlesOfWhatFoldsArePlainAndDatesMayBeMaps() {
        site.with(
                PAGE,
                "---\ndate:\n  created: 2024-01-02\n  updated: 2024-02-02\n---\n??? tip \"Use `a`, [b](c.md)\"\n\n    Text.\n");
        assertThat(site.page(PAGE)).contains("date: \"2024-01-02\"", "<summary>Use a, b</summary>");
        assertThat(site.told(PAGE)).containsExactly(GUESSED);
    }

    @Test
    void changesSmallWordsAndLanguages() {
        site.with(PAGE, """
                ---
                title: Other
                ---
                # Start

                {--gone--} {++new++} {~~one~>two~~} {==marked==} {>>why<<} H~2~O A^T^ ~~x~~ `#!python a`

                {==

                A block.

                ==}

                ![a](a.svg#only-light)
                ![a](b.svg#only-dark)
                """);

        assertThat(site.page(PAGE)).startsWith("---\ntitle: \"Start\"\nshortTitle: \"Other\"\n");
        assertThat(site.words(PAGE)).isEqualTo("""


                <del>gone</del> <ins>new</ins> <del>one</del><ins>two</ins> <mark>marked</mark> (why) H<sub>2</sub>O \
                A<sup>T</sup> ~~x~~ `a`



                A block.



                ![a](a.svg)
                """);
        assertThat(site.told(PAGE)).containsExactly(GUESSED);
    }

    @Test
    void whatTheSitesExtensionsAre() {
        site.with(PAGE, "The HAT \\\\(x\\\\).\n".replace("\\\\", "\\"));
        assertThat(site.words(PAGE)).isEqualTo("The HAT \\(x\\).\n");

        site.with("includes/abbreviations.md", "*[HAT]: highest tide\n").with("mkdocs.yml", """
                markdown_extensions:
                  - pymdownx.arithmatex
                  - pymdownx.snippets:
                      auto_append:
                        - includes/abbreviations.md
                """);
        assertThat(site.words(PAGE)).startsWith("The <abbr title=\"highest tide\">HAT</abbr> $x$.\n");
    }

    @Test
    void aSlipOfAnAttributeIsTold() {
        site.with(PAGE, "![a](b.png){ witdh=20 data-x=1 }\n");

        assertThat(site.told(PAGE)).contains(PAGE + ":1:14 [unknown-markup] there is no attribute 'witdh'");
    }
}
