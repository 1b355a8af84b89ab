package dev.recto.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in lines that fit. */
class LinesTest {

    private static final TypeSize SIZE = new TypeSize(100, 120, 0);
    private static final Lines LINES = new Lines(SIZE, 1000);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Carts                              | Carts
            Deep Learning from the Ground Up   | Deep Learning from,the Ground Up
            Reverse-Mode Automatic Differentiation | Reverse-Mode,Automatic,Differentiation
            Differentiation-Differentiation    | Differentiation-,Differentiation
            Differentiation/Differentiation    | Differentiation/,Differentiation
            """)
    void linesEndBehindSpacesHyphensAndSlashes(String words, String lines) {
        assertThat(LINES.all(words)).containsExactly(lines.split(","));
    }

    @Test
    void noLineEndsAtASpaceThatHoldsWordsTogether() {
        assertThat(LINES.all("Deep Learning from\u00A0the Ground Up"))
                .containsExactly("Deep Learning", "from\u00A0the Ground Up");
    }

    @Test
    void eachLineFits() {
        String words = "Words, words-and/words, Donaudampfschifffahrtsgesellschaftskapit\u00E4n, " + "W".repeat(100);

        List<String> lines = LINES.all(words);

        assertThat(lines).allMatch(line -> SIZE.fits(line, 1000));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(words.replace(" ", ""));
    }

    @Test
    void whatIsTooLongSaysWhereItIsCut() {
        List<String> lines =
                LINES.of("so many words that nobody reads them ".repeat(5).strip(), 2);

        assertThat(lines).hasSize(2).allMatch(line -> SIZE.fits(line, 1000));
        assertThat(lines.get(0)).isEqualTo("so many words that");
        assertThat(lines.get(1)).isEqualTo("nobody reads them\u2026");
        assertThat(LINES.of("Carts", 2)).containsExactly("Carts");
        assertThat(LINES.of("", 2)).isEmpty();
    }

    @Test
    void balancedLinesAreNoMoreAndNearlyOfOneWidth() {
        String words = "one two three four five six seven eight nine";

        assertThat(LINES.all(words)).containsExactly("one two three four", "five six seven eight", "nine");
        assertThat(LINES.balanced(words, 3)).containsExactly("one two three", "four five six", "seven eight nine");
        assertThat(LINES.balanced("Carts", 3)).containsExactly("Carts");
        assertThat(LINES.balanced(words.repeat(5), 2)).isEqualTo(LINES.of(words.repeat(5), 2));
    }

    @Test
    void aWordThatIsTooWideIsBroken() {
        assertThat(LINES.breaksNoWord("W".repeat(10))).isTrue();
        assertThat(LINES.breaksNoWord("W".repeat(11))).isFalse();
        assertThat(LINES.all("W".repeat(11))).containsExactly("W".repeat(10), "W");
        assertThat(new Lines(SIZE, 1).all("ab")).containsExactly("a", "b");
    }
}
