package dev.recto.dialect.extended;

import static dev.recto.dialect.extended.Pages.faults;
import static dev.recto.dialect.extended.Pages.translated;
import static dev.recto.dialect.extended.Pages.tree;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmonitionsTest {

    @Test
    void anAdmonitionIsAnAlertWhoseFirstParagraphIsItsTitle() {
        String page = """
                Before.

                !!! tip "How to *read* it, [Value#plus]"
                    First.

                    Second {@value Value#EPSILON}.

                After.
                """;

        assertThat(translated(page)).isEqualTo("""
                Before.

                > [!TIP]
                > <strong>How to *read* it, [Value#plus]</strong>
                >
                > First.
                >
                > Second {@value Value#EPSILON}.

                After.
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            !!! note                 ~ NOTE
            !!! Warning              ~ WARNING
            !!! warning "Warning"    ~ WARNING
            !!! note ""              ~ NOTE
            !!! hint                 ~ TIP, **Hint**
            !!! bug                  ~ CAUTION, **Bug**
            !!! seealso              ~ NOTE, **See Also**
            !!! nobody               ~ NOTE, **Nobody**
            !!! danger 'It is hot'   ~ CAUTION, **It is hot**
            !!! important            ~ IMPORTANT
            """)
    void aWordIsOneOfFiveKindsAndSaysItselfWhereTheKindDoesNot(String header, String kindAndTitle) {
        String[] parts = kindAndTitle.split(", ", 2);
        String title = parts.length == 1 ? "" : "> " + parts[1] + "\n>\n";

        assertThat(translated(header + "\n    a\n")).isEqualTo("> [!" + parts[0] + "]\n" + title + "> a\n");
    }

    @Test
    void listsAndCodeInItKeepTheirOwnIndentation() {
        String page = """
                !!! note

                    - a
                      - b

                    ```java
                    int a;

                      int b;
                    ```
                """;

        assertThat(translated(page)).isEqualTo("""
                > [!NOTE]
                >
                > - a
                >   - b
                >
                > ```java
                > int a;
                >
                >   int b;
                > ```
                """);
    }

    @Test
    void itStaysInItsListItem() {
        String page = """
                1. a

                   !!! bug "B"
                       b

                       c

                   d
                2. !!! note
                       e

                       f
                """;

        assertThat(translated(page)).isEqualTo("""
                1. a

                   > [!CAUTION]
                   > **B**
                   >
                   > b
                   >
                   > c

                   d
                2. > [!NOTE]
                   > e
                   >
                   > f
                """);
    }

    @Test
    void itStaysInItsQuote() {
        assertThat(translated("> !!! note\n>     a\n>\n>     b\n")).isEqualTo("> > [!NOTE]\n> > a\n> >\n> > b\n");
    }

    @Test
    void inAFootnoteAndADefinition() {
        assertThat(tree("a[^1]\n\n[^1]: !!! note\n        a\n\n        b\n"))
                .endsWith("FootnoteDefinition(Alert(Paragraph(Text) Paragraph(Text))))");
        assertThat(tree("T\n: !!! note\n      a\n\n      b\n"))
                .endsWith("DefinitionDescription(Alert(Paragraph(Text) Paragraph(Text)))))");
    }

    @Test
    void oneInsideAnother() {
        String page = """
                !!! note
                    a

                    !!! tip
                        b

                        c

                    d
                """;

        assertThat(translated(page)).isEqualTo("""
                > [!NOTE]
                > a
                >
                > > [!TIP]
                > > b
                > >
                > > c
                >
                > d
                """);
    }

    @Test
    void whatStandsRightBesideItStaysApart() {
        assertThat(tree("> q\n!!! note\n    a\n!!! tip\n    b\n\n    c\n> r\n"))
                .isEqualTo("Document(BlockQuote(Paragraph(Text)) Alert(Paragraph(Text))"
                        + " Alert(Paragraph(Text) Paragraph(Text)) BlockQuote(Paragraph(Text)))");
    }

    @Test
    void upToItsFirstBlankLineTheBodyNeedNotBeIndented() {
        assertThat(translated("!!! note\na\n  b\n\nc\n")).isEqualTo("> [!NOTE]\n> a\n> b\n\nc\n");
    }

    @Test
    void itMayInterruptAParagraph() {
        assertThat(tree("a\n!!! note\n    b\n")).isEqualTo("Document(Paragraph(Text) Alert(Paragraph(Text)))");
    }

    @Test
    void codeAndEscapesAreNone() {
        for (String page : new String[] {"    !!! note\n", "```\n!!! note\n    a\n```\n", "\\!!! note\n", "!!! 3\n"}) {
            assertThat(translated(page)).isEqualTo(page);
        }
    }

    @Test
    void whatFoldsIsDetails() {
        String page = """
                - x

                  ??? note "A c"
                      a

                      [Value#plus]

                - y

                ???+ tip
                    b
                c
                """;

        assertThat(translated(page)).isEqualTo("""
                - x

                  <details>
                  <summary>A c</summary>
                %s
                  a

                  [Value#plus]
                %s
                  </details>

                - y

                <details open>
                <summary>Tip</summary>

                b
                c

                </details>
                """.formatted("  ", "  "));
        assertThat(tree(page)).contains("HtmlBlock Paragraph(Text) Paragraph(ReferenceNode(Text)) HtmlBlock");
    }

    @Test
    void theTitleOfWhatFoldsIsPlainText() {
        assertThat(faults("a\n\n??? note \"See {@value Value#EPSILON}\"\n    a\n"))
                .containsExactly(
                        "3:11 [untranslatable] the title of what folds is plain text;" + " take the markup out of it");
    }

    @Test
    void aTabThatAQuotesMarkWouldMakeNarrowerIsRefused() {
        assertThat(faults("!!! note\n    a\n\n\t\tcode\n   \tb\n"))
                .containsExactly("4:1 [untranslatable] a tab stands in the indentation of this admonition's line;"
                        + " indent it with spaces");
        assertThat(translated("!!! note\n\t```\n\t\ta\n\t```\n")).isEqualTo("> [!NOTE]\n> ```\n> \ta\n> ```\n");
    }

    @Test
    void aHundredInsideEachOtherAreRefused() {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            page.append("    ".repeat(i)).append("!!! note\n");
        }

        assertThat(faults(page.toString()))
                .containsExactly("21:81 [untranslatable] admonitions are nested deeper than 20; flatten them");
    }
}
