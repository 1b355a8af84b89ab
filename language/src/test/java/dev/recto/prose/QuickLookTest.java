package dev.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Prose.Markup;
import dev.recto.prose.ProseReader.Reading;
import dev.recto.text.ElementName.Kind;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found without parsing all of the prose is what is found by parsing all of it. */
class QuickLookTest {

    private static final Names NAMES = name -> name.startsWith("No")
            ? new Resolution.Missing("no '" + name + "'", null)
            : new Resolution.Found(new Target(name, Kind.CLASS, "", ""));

    /** Pieces that make, or nearly make, whatever the grammar knows. */
    private static final String[] PIECES = {
        "word",
        "Word",
        "Table: ",
        "Tab",
        "a",
        "x",
        " ",
        " ",
        " ",
        "\n",
        "\n",
        "\n\n",
        "\n\n",
        "\n \n",
        "\t",
        "    ",
        "  ",
        "- ",
        "* ",
        "+ ",
        "1. ",
        "12) ",
        "> ",
        "> [!NOTE]\n",
        "> {@exercise one \"One\"}\n",
        "> {@solution}\n",
        ": ",
        ":",
        "# ",
        "---",
        "===",
        "***",
        "*",
        "**",
        "_",
        "__",
        "~",
        "~~",
        "`",
        "``",
        "```",
        "```java\n",
        "~~~",
        "$",
        "$$",
        "$x$",
        "{#eq:a}",
        "{#tbl:a}",
        "{.b}",
        "{@",
        "}",
        "{@toc}",
        "{@ref Word}",
        "{@nonsense}",
        "[",
        "]",
        "[x]",
        "[ ]",
        "[Word]",
        "[No]",
        "[a][Word]",
        " [Word#a]",
        "a [No#b].",
        " [Word#a] and [x.No#b1]",
        "([Word#a])",
        "[Word#a]: y\n",
        "[Word#a](b)",
        "[Word#a][b]",
        "[a](b)",
        "[Word](",
        "[a word](https://a.b/c_d#e)",
        "[a](b|c)",
        "[^1]",
        "[^1]: ",
        "[@key]",
        "[x]: y\n",
        "](",
        ")",
        "(",
        "<",
        ">",
        "<b>",
        "</b>",
        "<pre>",
        "<!--",
        "-->",
        "&amp;",
        "&#58;",
        "\\",
        "\\|",
        "|",
        "|",
        "| a | b |\n|---|:--|\n",
        "|-|",
        "!",
        "!!! note\n",
        "??? x",
        "!!",
        "http://a.b",
        "www.a.b",
        "^[x]",
        "^",
        "\u00e9",
        "\ud83d\ude00",
        "."
    };

    @ParameterizedTest
    @EnumSource(Markup.class)
    void nothingIsOverlooked(Markup markup) {
        Random random = new Random(13);
        int unparsed = 0;
        int emptied = 0;
        int named = 0;
        for (int i = 0; i < 10_000; i++) {
            String names = i % 4 == 0 ? "See [Word#a] and [No#b].\n\n" : "";
            String text = names + text(random, i % 3 == 0 ? PIECES.length : 30);
            Reading whole = ProseReader.read(markup, text, NAMES);
            Reading found = ProseReader.find(markup, text, NAMES);
            assertThat(found.tags()).as(text).isEqualTo(whole.tags());
            assertThat(found.links()).as(text).isEqualTo(whole.links());
            assertThat(found.fences()).as(text).isEqualTo(whole.fences());
            assertThat(found.faults()).as(text).isEqualTo(whole.faults());
            unparsed += QuickLook.findsNothing(text) ? 1 : 0;
            emptied += PlainParagraphs.emptied(text).equals(text) ? 0 : 1;
            named += PlainParagraphs.references(text).isEmpty() ? 0 : 1;
        }
        assertThat(unparsed).isBetween(300, 9_700);
        assertThat(emptied).isBetween(300, 9_700);
        assertThat(named).isBetween(100, 9_700);
    }

    /** These lines open nothing in a paragraph and do not end it, so that emphasis goes on behind them. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "1.", "2024.", "12)", "*", "+", ".", ")", "> 1"})
    void aParagraphThatGoesOnIsCountedOn(String line) {
        String quote = line.startsWith(">") ? "> " : "";
        String open = quote + "*a ".repeat(58) + "b\n" + line + "\n";
        String close = quote + "b* ".repeat(58) + "b\n" + line + "\n";
        String text = open.repeat(2) + close.repeat(2);

        assertThat(ProseReader.find(Markup.MARKDOWN, text, NAMES).faults())
                .isEqualTo(ProseReader.read(Markup.MARKDOWN, text, NAMES).faults())
                .isNotEmpty();
        assertThat(QuickLook.findsNothing("*a* ".repeat(30) + "\n \t\n" + "*a* ".repeat(30)))
                .isTrue();
    }

    /** Paragraphs of a few pieces each; most texts of fewer kinds of pieces hold paragraphs that are plain. */
    private static String text(Random random, int kinds) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(14);
        for (int i = 0; i < pieces; i++) {
            boolean any = random.nextInt(3) == 0;
            text.append(PIECES[random.nextInt(any ? PIECES.length : Math.min(kinds, PIECES.length))]);
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Water boils at **100** degrees, `times` *over*: see https://example.org.",
                "# Head\n\n- one\n- two\n\n> quoted\n\n| a | b |\n|---|---:|\n| 1 | 2 |\n",
                "What? That!! \u4e16\u754c",
                "See [the paper](https://example.org/a_b#c), and [more, since it's better-read](more.md).",
                "| a |\n|---|\n| [b](c) |\n"
            })
    void whatSaysNothingIsNotParsed(String text) {
        assertThat(QuickLook.findsNothing(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a]",
                "{@toc}",
                "$x$",
                "```",
                "~~~",
                "<b>",
                "!!! a",
                "??? a",
                ": a",
                "a\n\n  : b",
                "|:a|",
                "\r",
                "a](",
                "[a](",
                "[a]()",
                "[a](b c)",
                "[a](b(c))",
                "[a](b|c)",
                "[a\nb](c)",
                "[`a`](b)",
                "[^a](b)",
                "[a][b](c)",
                "[a](b){.c}"
            })
    void whatMaySayMoreIsParsed(String text) {
        assertThat(QuickLook.findsNothing(text)).isFalse();
    }

    @Test
    void proseThatIsTooLongToTellIsParsed() {
        assertThat(QuickLook.findsNothing("a ".repeat(2_500))).isTrue();
        assertThat(QuickLook.findsNothing("a ".repeat(2_501))).isFalse();
        assertThat(QuickLook.findsNothing("*a* ".repeat(30))).isTrue();
        assertThat(QuickLook.findsNothing("*a* ".repeat(31))).isFalse();
        assertThat(QuickLook.findsNothing("*a* ".repeat(30) + "\n\n" + "*a* ".repeat(30)))
                .isTrue();
        assertThat(QuickLook.findsNothing("> ".repeat(20) + "a")).isTrue();
        assertThat(QuickLook.findsNothing("> ".repeat(21) + "a")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See [Word#a].",
                "See [Word#a] and (see [No#b]), *too*.\n\n| a |\n|---|\n| b |\n",
                "One [a.b.Word#a]\nand [more](x.md).\n\n- items\n"
            })
    void whereNothingButNamesStandsTheyAreReadAlone(String text) {
        assertThat(PlainParagraphs.references(text)).isNotEmpty();
        assertThat(ProseReader.find(Markup.MARKDOWN, text, NAMES).links())
                .isEqualTo(ProseReader.read(Markup.MARKDOWN, text, NAMES).links())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Word#a]",
                "See [Word].",
                "See [Word#a()].",
                "See [Word#].",
                "See ![Word#a].",
                "See [Word#a](x).",
                "See [Word#a][x].",
                "See [Word#a]: x.",
                "See [Word#a].\n\n[Word#a]: x\n",
                "See [Word#a] in {@toc}.",
                "See `a [Word#a] b`.",
                "- See [Word#a].",
                "See [Word#a].\n\n<pre>",
                "See [1#a] and [if#a]."
            })
    void whereMoreMayStandAllIsParsed(String text) {
        assertThat(PlainParagraphs.references(text)).isEmpty();
    }

    @Test
    void ofProseThatIsParsedPlainParagraphsAreNot() {
        String text = "Words *of*\nno [account](x).\n\nSee [Word].\n\n- a\n\n**More** words.\n";

        assertThat(PlainParagraphs.emptied(text))
                .isEqualTo("a" + " ".repeat("ords *of*\nno [account](x).".length()) + "\n\nSee [Word].\n\n- a\n\na"
                        + " ".repeat("*More** words.".length()) + "\n");
        assertThat(PlainParagraphs.emptied(text + "\n```\ncode\n```")).isEqualTo(text + "\n```\ncode\n```");
    }
}
