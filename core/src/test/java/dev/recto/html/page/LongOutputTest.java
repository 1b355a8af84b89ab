package dev.recto.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Colours;
import dev.recto.book.Colours.Run;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Outputs fold where they are long, and lose nothing. */
class LongOutputTest {

    @Test
    void whatIsNotLongIsShown() {
        String printed = "a\n".repeat(LongOutput.LONGEST);

        assertThat(LongOutput.of(Colours.of(printed)).lines()).isZero();
        assertThat(LongOutput.of(Colours.of(printed)).folded()).isEmpty();
        assertThat(LongOutput.of(List.of()).lines()).isZero();
    }

    @Test
    void theLinesBehindTheFirstAreFolded() {
        String printed = "a\n".repeat(LongOutput.LONGEST) + "b";
        LongOutput output = LongOutput.of(Colours.of(printed));

        assertThat(words(output.shown())).isEqualTo("a\n".repeat(LongOutput.HEAD));
        assertThat(output.lines()).isEqualTo(LongOutput.LONGEST - LongOutput.HEAD + 1);
        assertThat(words(output.shown()) + words(output.folded())).isEqualTo(printed);
    }

    @Test
    void aStretchOfAColourGoesOnInTheFold() {
        String printed = "\u001B[31m" + "a\n".repeat(99) + "\u001B[0mb\n";
        LongOutput output = LongOutput.of(Colours.of(printed));

        assertThat(output.shown()).containsExactly(new Run("a\n".repeat(LongOutput.HEAD), "sgr-31"));
        assertThat(output.folded())
                .containsExactly(new Run("a\n".repeat(99 - LongOutput.HEAD), "sgr-31"), new Run("b\n", ""));
        assertThat(output.lines()).isEqualTo(100 - LongOutput.HEAD);
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
