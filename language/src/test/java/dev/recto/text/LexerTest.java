package dev.recto.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexerTest {

    private static final String QUOTES = "\"\"\"";

    @ParameterizedTest
    @ValueSource(strings = {"", "\na \"b\" ''\n", "\n\\\"\"\"a", "\n\\\\", "\n\\\\\\\"\"\"\\n", "\n\\\"\"\\\""})
    void aTextBlockEndsAtTheFirstQuotesThatNoBackslashEscapes(String content) {
        String block = QUOTES + content + QUOTES;

        List<Lexeme> lexemes = Lexer.split(JavaText.of(block + "; x = " + block));

        assertThat(lexemes).extracting(Lexeme::text).containsExactly(block, ";", "x", "=", block);
        assertThat(lexemes.get(4).start()).isEqualTo(block.length() + 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\na", "\n\\\"\"\"", "\n\\", "\na\\\\ \""})
    void oneThatNothingClosesEndsWithTheText(String content) {
        assertThat(Lexer.split(JavaText.of("x " + QUOTES + content)))
                .extracting(Lexeme::text)
                .containsExactly("x", QUOTES + content);
    }
}
