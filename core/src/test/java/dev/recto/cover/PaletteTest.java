package dev.recto.cover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.html.SiteParts;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of covers. */
class PaletteTest {

    private static final String STYLE = new String(SiteParts.resource("style/palette.css"), StandardCharsets.UTF_8);

    @Test
    void theyAreThoseOfThePagesByDay() {
        assertThat(hex(Palette.PAPER)).isEqualTo(byDay("paper"));
        assertThat(hex(Palette.ACCENT)).isEqualTo(byDay("accent"));
        assertThat(hex(Palette.Shade.INK.colour())).isEqualTo(byDay("ink"));
        assertThat(hex(Palette.Shade.SOFT.colour())).isEqualTo(byDay("soft"));
    }

    @ParameterizedTest
    @CsvSource({
        "INK, 0, 0",
        "INK, 0.07, 0",
        "INK, 0.08, 1",
        "INK, 1, 7",
        "SOFT, 0.01, 0",
        "SOFT, 0.5, 11",
        "SOFT, 1, 14"
    })
    void aPixelThatWordsCoverInPartIsBetweenPaperAndTheirColour(Palette.Shade shade, double covered, int index) {
        assertThat(shade.index(covered)).isEqualTo(index);
    }

    @Test
    void theStepsLeadFromPaperToTheColour() {
        int[] colours = Palette.colours();

        assertThat(colours).hasSize(16);
        assertThat(colours[0]).isEqualTo(Palette.PAPER);
        assertThat(colours[7]).isEqualTo(Palette.Shade.INK.colour());
        assertThat(colours[14]).isEqualTo(Palette.Shade.SOFT.colour());
        assertThat(colours[15]).isEqualTo(Palette.ACCENT);
        assertThat(hex(colours[1])).isEqualTo("#dfddd9");
    }

    private static String hex(int colour) {
        return "#%06x".formatted(colour);
    }

    private static String byDay(String name) {
        Matcher matcher =
                Pattern.compile("--" + name + ": light-dark\\((#[0-9a-f]{6}),").matcher(STYLE);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
