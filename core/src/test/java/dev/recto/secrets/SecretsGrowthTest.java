package dev.recto.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.CountedList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What it costs to look for secrets grows with the text, whether it has more lines or longer ones. */
class SecretsGrowthTest {

    /** It has the keywords of several patterns, and none of their secrets. */
    private static final String LINE = "private final String patternOfKey = path.token(12, \"sk-a pk.b\"); ";

    static List<SecretPattern> patterns() {
        return PatternFile.PATTERNS;
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void aLineTwiceAsLongIsReadTwiceAsOften(SecretPattern pattern) {
        assertThat(CountedList.growth(50, times -> reads(pattern, LINE.repeat(times))))
                .as(pattern.id())
                .isLessThan(2.2);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void aWordTwiceAsLongIsReadTwiceAsOften(SecretPattern pattern) {
        String keyword = pattern.keywords().get(0);
        assertThat(CountedList.growth(2_000, length -> reads(pattern, keyword + "a".repeat(length))))
                .as(pattern.id())
                .isLessThan(2.2);
    }

    private static long reads(SecretPattern pattern, String text) {
        AtomicLong reads = new AtomicLong();
        pattern.in(new CountedText(text, reads), 0, text.length());
        return reads.get();
    }

    /** A text that counts how often any of its characters is read. */
    private record CountedText(String text, AtomicLong reads) implements CharSequence {

        @Override
        public char charAt(int index) {
            reads.incrementAndGet();
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
