package dev.recto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.processor.AnnotationProse.LiteralText;
import dev.recto.text.JavaText;
import dev.recto.text.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of where prose stands grows with its lines and escapes, not with its letters. */
class TracedTextTest {

    private static TracedText literal(String source) {
        return LiteralText.of(JavaText.of(source), 0, source.length());
    }

    @Test
    void aLineIsOneRunHoweverLongItIs() {
        for (int length : List.of(10, 1_000)) {
            String line = "    " + "a".repeat(length) + "\n";
            TracedText text = literal("\"\"\"\n" + line.repeat(50) + "    \"\"\"");

            assertThat(text.toString()).isEqualTo(("a".repeat(length) + "\n").repeat(50));
            assertThat(text.origins()).hasSize(50);
            assertThat(text.origins().get(1)).isEqualTo(new Origin(length + 1, 8 + line.length(), length + 1));
        }
    }

    @Test
    void anEscapeIsARunOfItsOwn() {
        TracedText text = literal("\"ab\\tcd\\u0041e\\101f\"");

        assertThat(text).hasToString("ab\tcdAeAf");
        assertThat(text.origins())
                .containsExactly(new Origin(0, 1, 3), new Origin(3, 5, 3), new Origin(6, 13, 2), new Origin(8, 18, 1));
    }

    @Test
    void whatStandsNowhereIsInNoRun() {
        TracedText text = TracedText.of(JavaText.of("abc"), 0, 2);
        text.appendUntraced("xyz");
        text.append('c', 2);

        assertThat(text).hasToString("abxyzc");
        assertThat(text.origins()).containsExactly(new Origin(0, 0, 2), new Origin(5, 2, 1));
        assertThat(text.offset(3)).isEqualTo(TracedText.NOWHERE);
        assertThat(text.part(1, 6).origins()).containsExactly(new Origin(0, 1, 1), new Origin(4, 2, 1));
        assertThat(text.part(3, 4).origins()).isEmpty();
    }

    @Test
    void aLineEndOfTwoUnitsStandsWhereItStarts() {
        TracedText text = TracedText.of(JavaText.of("a\r\nb\rc"), 0, 6).withPlainLineEnds();

        assertThat(text).hasToString("a\nb\nc");
        assertThat(text.origins()).containsExactly(new Origin(0, 0, 2), new Origin(2, 3, 3));
    }
}
