package dev.recto.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.accept.Drift.LineDiff;
import org.junit.jupiter.api.Test;

class LineDiffTest {

    @Test
    void showsWhatChangedAndTheLineBefore() {
        assertThat(LineDiff.of("a\nb\nc\nd\n", "a\nx\nc\nd\n")).isEqualTo("\n  @@ line 2 @@\n   a\n  -b\n  +x");
    }

    @Test
    void keepsTheLinesThatBothHave() {
        assertThat(LineDiff.of("a\nb\nc\nd\n", "b\nc\ne\n"))
                .isEqualTo("\n  @@ line 1 @@\n  -a\n   b\n   c\n  -d\n  +e");
    }

    @Test
    void seesAMissingLineEnd() {
        assertThat(LineDiff.of("a\n", "a")).isEqualTo("\n  @@ line 1 @@\n  -a\n  +a (no line end)");
    }

    @Test
    void isShortAndHarmless() {
        String diff = LineDiff.of("", "\u001B[2J\u202Eb\n".repeat(100));

        assertThat(diff.lines()).hasSize(15);
        assertThat(diff).contains("+\\u001b[2J\\u202eb").endsWith("(and 88 more lines)");
    }

    @Test
    void givesUpOnTheShortestDifferenceOfLongTexts() {
        StringBuilder old = new StringBuilder();
        StringBuilder now = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            old.append('a').append(i).append('\n');
            now.append('b').append(i).append('\n');
        }

        assertThat(LineDiff.of(old.toString(), now.toString())).contains("-a0").endsWith("(and 199988 more lines)");
    }
}
