package dev.recto.dialect.mdbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.dialect.Foreign;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MdBookTest {

    private static final String PAGE = "src/ch01-intro.md";
    private static final String GUESSED = "book.toml [guessed-dialect] the pages beside this file are read as mdbook";

    @TempDir
    private Path folder;

    private Foreign site;

    @BeforeEach
    void aSite() {
        site = new Foreign(folder)
                .with("book.toml", "[book]\ntitle = \"A book\"\n\n[output.html.code.hidelines]\npython = \"~\"\n")
                .with("src/SUMMARY.md", """
                        # Summary

                        [Foreword](foreword.md)

                        # First part

                        - [Getting started](ch01-intro.md)
                            - [`hello`, again](./ch01/hello.md)
                        - [To be written]()
                        """)
                .with("src/foreword.md", "Words.\n")
                .with("src/ch01/hello.md", "# Hello\n")
                .with("listings/main.rs", """
                        // ANCHOR: all
                        fn main() {
                            // ANCHOR: here
                            let x = one();
                            // ANCHOR_END: here
                        }
                        // ANCHOR_END: all
                        """)
                .with("listings/shared.md", "Shared {{#include inner/words.md}}\n")
                .with("listings/inner/words.md", "words.\n");
    }

    @Test
    void theSummaryGivesOrderAndTitles() {
        site.with(PAGE, "# An introduction\n\nText.\n");

        assertThat(site.page("src/foreword.md")).isEqualTo("---\ntitle: \"Foreword\"\norder: 1\n---\nWords.\n");
        assertThat(site.page(PAGE)).isEqualTo("""
                ---
                title: "An introduction"
                shortTitle: "Getting started"
                order: 2
                part: "First part"
                ---


                Text.
                """);
        assertThat(site.page("src/ch01/hello.md"))
                .startsWith("---\ntitle: \"Hello\"\nshortTitle: \"hello, again\"\norder: 3\n");
        assertThat(site.told(PAGE)).containsExactly(GUESSED);
    }

    @Test
    void aFileIsIncludedInItsPlace() {
        site.with(PAGE, """
                ```rust
                {{#include ../listings/main.rs:here}}
                ```

                > {{#include ../listings/shared.md}}

                {{#playground ../listings/main.rs editable}}

                `\\{{#include a}}` {{#include ../listings/main.rs:2:2}}
                """);

        assertThat(site.words(PAGE)).isEqualTo("""
                ```rust
                    let x = one();
                ```

                > Shared words.

                ```rust
                // ANCHOR: all
                fn main() {
                    // ANCHOR: here
                    let x = one();
                    // ANCHOR_END: here
                }
                // ANCHOR_END: all
                ```

                `{{#include a}}` fn main() {
                """);
    }

    @Test
    void linesThatAReaderHasToAskForAreLeftOutAndTold() {
        site.with(PAGE, """
                ```rust,ignore,edition2021
                # use std::io;
                #
                #[derive(Debug)]
                struct A; // ## b
                ## a
                # }
                ```

                > ```python
                > ~hidden()
                > shown()
                > ```

                ```rust
                {{#rustdoc_include ../listings/main.rs:here}}
                ```
                """);

        assertThat(site.words(PAGE)).isEqualTo("""
                ```rust
                #[derive(Debug)]
                struct A; // ## b
                # a
                ```

                > ```python
                > shown()
                > ```

                ```rust
                    let x = one();
                ```
                """);
        assertThat(site.told(PAGE))
                .containsExactly(
                        GUESSED,
                        PAGE + ":2:1 [passed-over] hidden lines of code are left out, 3 times on 1 page: also "
                                + "src/book/" + PAGE + ":11:3, src/book/" + PAGE + ":16:1");
    }

    @Test
    void listingsAreFigures() {
        site.with(PAGE, """
                <Listing number="1-1" file-name="src/main.rs" caption="A `let`">

                ```rust
                let a = 1;
                ```

                </Listing>
                """);

        assertThat(site.words(PAGE)).isEqualTo("""
                <figure id="listing-1-1">

                Filename: src/main.rs


                ```rust
                let a = 1;
                ```


                <figcaption>

                Listing 1-1: A `let`

                </figcaption>
                </figure>

                """);
    }

    @Test
    void boxesAreAlertsOrHidden() {
        site.with(PAGE, """
                <div class="warning">

                Mind *this*.

                </div>

                <div class="hidden">Never.</div>

                > [!NOTE]
                > Native.

                {{#title Another}}
                """);

        assertThat(site.words(PAGE)).isEqualTo("""
                > [!WARNING]
                >
                > Mind *this*.
                >




                > [!NOTE]
                > Native.


                """);
        assertThat(site.told(PAGE))
                .containsExactly(GUESSED, PAGE + ":12:1 [passed-over] a title of the window alone is left out");
    }

    @Test
    void whatNobodyKnowsIsRefusedAtItsPlace() {
        site.with(PAGE, """
                Words.

                {{#inclde ../listings/main.rs}}
                {{#include ../listings/mian.rs}}
                {{#include ../listings/main.rs:her}}
                {{#include ../listings/main.rs:9}}
                {{#include ../listings/main.rs:1:x}}
                {{#include}}

                ```hbs
                {{#if a}}
                {{#inclde a}}
                ```

                <Listing nummer="1" caption="A">

                <Listing caption="A">

                </Listing>
                """);

        assertThat(site.told(PAGE))
                .containsExactly(
                        PAGE + ":3:1 [unknown-markup] there is no helper 'inclde'",
                        PAGE + ":4:1 [dead-link] there is no file '../listings/mian.rs' in the site",
                        PAGE + ":5:1 [untranslatable] the file has no lines called 'her'",
                        PAGE + ":6:1 [untranslatable] the file has lines 1 to 7, and not '9'",
                        PAGE + ":7:1 [untranslatable] '1:x' names no lines",
                        PAGE + ":8:1 [dead-link] this include names no file",
                        PAGE + ":12:1 [unknown-markup] there is no helper 'inclde'",
                        PAGE + ":15:10 [unknown-markup] there is no attribute 'nummer'",
                        GUESSED);
    }

    @Test
    void filesThatIncludeEachOtherAreRefused() {
        site.with(PAGE, "{{#include ../listings/a.md}}\n").with("listings/a.md", "x {{#include a.md}}\n");

        assertThat(site.told(PAGE))
                .containsExactly(PAGE + ":1:1 [untranslatable] files include each other more than 10 deep", GUESSED);
    }

    @Test
    void aDeadEntryOfTheSummaryIsRefusedThere() {
        site.with(PAGE, "Text.\n").with("src/SUMMARY.md", "- [One](ch01-intro.md)\n- [Two](ch02.md)\n");

        assertThat(site.told(PAGE)).contains("src/SUMMARY.md:2:3 [dead-link] there is no page 'src/ch02.md'");
    }

    @Test
    void formulasOfMathJax() {
        site.with(PAGE, "# A\n\nAs \\\\( a\\_1 \\\\) is `\\\\( b \\\\)`:\n\n\\\\[ x = 1 \\\\]\n\n`{{#include}}`\n");
        assertThat(site.words(PAGE))
                .isEqualTo("\n\nAs $a_1$ is `\\\\( b \\\\)`:\n\n\n$$\nx = 1\n$$\n\n\n`{{#include}}`\n");
    }

    @Test
    void attributesOfHeadingsAndASlipOfListing() {
        site.with(PAGE, "# A\n\n## B { #id .css }\n\n## C { .css }\n\n## D {x}\n\n<Listng number=\"1\">\n");

        assertThat(site.words(PAGE)).contains("## B<span id=\"id\"></span>\n", "## C\n", "## D {x}\n");
        assertThat(site.told(PAGE)).contains(PAGE + ":9:1 [unknown-markup] there is no element 'Listng'");
    }
}
