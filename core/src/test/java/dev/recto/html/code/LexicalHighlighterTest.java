package dev.recto.html.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.html.code.StyledWord.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexicalHighlighterTest {

    @Test
    void javaIsColoured() {
        List<StyledWord> tokens = LexicalHighlighter.highlight(
                        "java", List.of("@Test void f() { g(new Value(1.5), \"a\"); } // c"))
                .get(0);

        assertThat(tokens)
                .contains(
                        new StyledWord(Kind.ANNOTATION, "@Test"),
                        new StyledWord(Kind.KEYWORD, "void"),
                        new StyledWord(Kind.FUNCTION, "f"),
                        new StyledWord(Kind.TYPE, "Value"),
                        new StyledWord(Kind.NUMBER, "1.5"),
                        new StyledWord(Kind.STRING, "\"a\""),
                        new StyledWord(Kind.COMMENT, "// c"));
    }

    @Test
    void aCommentGoesOnInTheNextLine() {
        assertThat(LexicalHighlighter.highlight("java", List.of("/* a", "int b;", "c */ int d;"))
                        .get(1))
                .containsExactly(new StyledWord(Kind.COMMENT, "int b;"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            xml => <name>Physics of Rust</name>
            html => <p>Physics (short)</p>
            yaml => name: Physics
            properties => name=Physics
            markdown => Of Physics (short)
            latex => Of Physics
            """)
    void wordsOfATextAreNoNames(String language, String line) {
        assertThat(LexicalHighlighter.highlight(language, List.of(line)).get(0))
                .extracting(StyledWord::kind)
                .doesNotContain(Kind.TYPE, Kind.FUNCTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java",
                "kotlin",
                "xml",
                "json",
                "sh",
                "html",
                "latex",
                "yaml",
                "python",
                "console",
                "",
                "nonsense"
            })
    void noLetterIsLost(String language) {
        List<String> lines = List.of(
                "\tint a = \"\"\"",
                "",
                "  <b c='d'>\u00A0&amp; \uD83D\uDE00 $x `y` #z",
                "}\u202E\u0000\r",
                "'unclosed");

        assertThat(LexicalHighlighter.highlight(language, lines).stream()
                        .map(tokens -> tokens.stream().map(StyledWord::text).collect(Collectors.joining())))
                .containsExactlyElementsOf(lines);
    }

    @Test
    void aCharacterThatHidesStandsAlone() {
        assertThat(LexicalHighlighter.highlight("", List.of("a\u202Eb")).get(0))
                .containsExactly(
                        new StyledWord(Kind.PLAIN, "a"),
                        new StyledWord(Kind.HIDDEN, "\u202E"),
                        new StyledWord(Kind.PLAIN, "b"));
    }
}
