package dev.recto.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.text.LineIndex;
import org.junit.jupiter.api.Test;

class LineIndexTest {

    @Test
    void linesEndWithLineFeedsCarriageReturnsOrBoth() {
        String text = "a\nb\r\nc\rd";
        LineIndex lines = LineIndex.of(text);
        assertThat(lines.lines()).isEqualTo(4);
        assertThat(lines.line(text.indexOf('b'))).isEqualTo(2);
        assertThat(lines.line(text.indexOf('c'))).isEqualTo(3);
        assertThat(lines.line(text.indexOf('d'))).isEqualTo(4);
    }

    @Test
    void aLineEndBelongsToTheLineThatItEnds() {
        LineIndex lines = LineIndex.of("a\r\nb");
        assertThat(lines.line(1)).isEqualTo(1);
        assertThat(lines.line(2)).isEqualTo(1);
        assertThat(lines.column(2)).isEqualTo(3);
    }

    @Test
    void aTabIsOneColumnAndASupplementaryCharacterTwo() {
        LineIndex lines = LineIndex.of("\tx😀y");
        assertThat(lines.column(1)).isEqualTo(2);
        assertThat(lines.column(4)).isEqualTo(5);
    }

    @Test
    void theEndOfTheTextIsAPlace() {
        LineIndex lines = LineIndex.of("a\n");
        assertThat(lines.line(2)).isEqualTo(2);
        assertThat(lines.column(2)).isEqualTo(1);
        assertThatThrownBy(() -> lines.line(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void manyLinesAreFoundAgainByTheirStarts() {
        LineIndex lines = LineIndex.of("ab\n".repeat(1000));
        for (int line = 1; line <= lines.lines(); line++) {
            assertThat(lines.line(lines.start(line))).isEqualTo(line);
        }
    }
}
