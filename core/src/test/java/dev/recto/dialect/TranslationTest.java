package dev.recto.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranslationTest {

    /** The file is {@code ab\r\ncd}, the author's text {@code ab\ncd}. */
    private static final List<Origin> IN_FILE = List.of(new Origin(0, 0, 3), new Origin(3, 4, 2));

    @Test
    void aRunOverSeveralLinesIsTracedLineByLine() {
        Translation page = new Translation("xab\ncd", List.of(new Origin(0, 0, 1), new Origin(1, 0, 5)), List.of());

        assertThat(page.originsThrough(IN_FILE))
                .containsExactly(new Origin(0, 0, 1), new Origin(1, 0, 3), new Origin(4, 4, 2));
    }

    @Test
    void aRunInsideALineIsTracedIntoIt() {
        Translation page = new Translation("d", List.of(new Origin(0, 4, 1)), List.of());

        assertThat(page.originsThrough(IN_FILE)).containsExactly(new Origin(0, 5, 1));
    }

    @Test
    void anUnchangedPageStandsWhereItStood() {
        assertThat(Translation.unchanged("ab\ncd").originsThrough(IN_FILE)).isEqualTo(IN_FILE);
    }
}
