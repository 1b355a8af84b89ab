package dev.recto.fences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongTextTest {

    @Test
    void shortTextIsAPlainLiteral() {
        assertThat(LongText.literal("2\n4")).hasToString("\"2\\n\"\n    + \"4\"");
        assertThat(LongText.literal("")).hasToString("\"\"");
    }

    @Test
    void longTextIsJoinedFromPiecesOfWhichNoneIsTooLong() {
        String text = "a".repeat(LongText.LIMIT) + "b";
        assertThat(LongText.literal(text))
                .hasToString("java.lang.String.join(\"\", \"" + "a".repeat(LongText.LIMIT) + "\",\n\"b\")");
    }
}
