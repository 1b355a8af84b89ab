package dev.recto.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The outlines that come with the plugin. */
class TypefaceTest {

    private static final Typeface SERIF = Typeface.serif();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The quick brown fox jumps over the lazy dog, 0123456789.",
                "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
                "\u00C4\u00D6\u00DC\u00E4\u00F6\u00FC\u00DF\u1E9E \u00E9\u00E8\u00EA\u00E7\u0153 \u00F1\u00BF\u00A1",
                "\u0104\u0118\u0141\u017B\u0161\u010D\u0159\u016F \u0219\u021B \u011F\u0131\u0130",
                "\u201C\u201D\u2018\u2019\u201E\u201A\u00AB\u00BB\u2039\u203A\u2013\u2014\u2026\u2032\u202F\u00A0",
                "\u03B1\u03B2\u03B3\u03A9 \u2192 \u2211 \u221A \u2264 \u00D7 \u20AC"
            })
    void theyAreThoseOfTheLanguagesThatTheFontsHave(String words) {
        assertThat(SERIF.has(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u6DF1", "\u0627", "\u0416", "\n", "\u0301", "\u200B", "\uFFFD", "\uD83D", "\uD83D\uDE00"})
    void othersHaveNone(String character) {
        assertThat(SERIF.has(character)).isFalse();
        assertThatThrownBy(() -> SERIF.outline(character.codePointAt(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no outline of U+");
    }

    @Test
    void eachCanBeDrawnAndAllButSpacesAreInk() {
        int[] characters = IntStream.rangeClosed(0, 0xFFFF)
                .filter(each -> SERIF.has(Character.toString(each)))
                .toArray();

        assertThat(characters).hasSize(500);
        for (int character : characters) {
            boolean inked = ink(character) > 1;
            assertThat(inked).describedAs("U+%04X", character).isEqualTo(!Character.isSpaceChar(character));
            assertThat(SERIF.outline(character).advance()).isBetween(50, 1500);
        }
    }

    @Test
    void lettersThatLeanToEachOtherAreKerned() {
        assertThat(SERIF.kerning('A', 'V')).isEqualTo(-119);
        assertThat(SERIF.kerning('n', 'n')).isZero();
        assertThat(SERIF.kerning('n', 0)).isZero();
    }

    /** How many pixels a character covers at a size of 100. */
    private static double ink(int character) {
        Coverage coverage = new Coverage(200, 200);
        Pen.draw(coverage, SERIF.outline(character).path(), 50, 130, 0.1);
        return IntStream.range(0, 200)
                .mapToDouble(y -> Arrays.stream(coverage.row(y)).sum())
                .sum();
    }
}
