package dev.recto.cover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Imprint;
import dev.recto.text.Digest;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cover as links show it. */
class DrawnCoverTest {

    private static final String TITLE = "Deep Learning from the Ground Up";
    private static final String DESCRIPTION = "Neural networks in plain Java, without a library.";

    /** Where the title, the description and the authors stand. */
    private static final Rectangle HEAD = new Rectangle(96, 60, 1008, 250);

    private static final Rectangle BELOW = new Rectangle(96, 340, 1008, 170);
    private static final Rectangle FOOT = new Rectangle(96, 525, 1008, 50);

    private static Optional<DrawnCover> drawn(String title, String description, String... authors) {
        return DrawnCover.of(new Imprint(title, description, List.of(authors), "", "", "", "", "", "", "en"));
    }

    private static byte[] png(String title, String description, String... authors) {
        return drawn(title, description, authors).orElseThrow().png();
    }

    private static BufferedImage picture(String title, String description, String... authors) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png(title, description, authors)));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** How many pixels of an area have a colour. */
    private static long count(BufferedImage picture, Rectangle area, int colour) {
        BufferedImage part = picture.getSubimage(area.x, area.y, area.width, area.height);
        int[] colours = part.getRGB(0, 0, area.width, area.height, null, 0, area.width);
        return Arrays.stream(colours)
                .filter(each -> (each & 0xFFFFFF) == colour)
                .count();
    }

    /** The one that all JDKs have to agree on. */
    @Test
    void itsBytesAreTheSameEverywhere() {
        assertThat(Digest.of(png(TITLE, DESCRIPTION, "Ada Example", "Bo Example")))
                .isEqualTo("84eab77bbab7da87a86c7e24af55985f2747ba629b33a0990620b594b2460867");
        assertThat(Digest.of(png(
                        "\u00C5ngstr\u00F6m\u2019s \u201Cunits\u201D \u2013 \u03B1\u2192\u03B2: ".repeat(20),
                        "\u017B\u00F3\u0142\u0107 \u00BD ".repeat(200),
                        "\u0152uvre")))
                .isEqualTo("c5eec02e3924a46f32fab519cf525bc90636bc434ff80c9999f7c75b94a5bf63");
    }

    @Test
    void itHasTheSizeThatLinksShow() {
        BufferedImage picture = picture(TITLE, "");

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
    }

    @Test
    void eachOfTheWordsIsInk() {
        BufferedImage picture = picture(TITLE, DESCRIPTION, "Ada Example");

        assertThat(count(picture, HEAD, Palette.Shade.INK.colour())).isBetween(15_000L, 60_000L);
        assertThat(count(picture, BELOW, Palette.Shade.SOFT.colour())).isBetween(1_500L, 15_000L);
        assertThat(count(picture, FOOT, Palette.Shade.INK.colour())).isBetween(300L, 5_000L);
        for (Rectangle area : List.of(HEAD, BELOW, FOOT)) {
            assertThat(count(picture, area, Palette.PAPER)).isGreaterThan(area.width * area.height / 2);
        }
    }

    @Test
    void whatIsNotSaidLeavesPaper() {
        BufferedImage picture = picture(TITLE, "");

        assertThat(count(picture, BELOW, Palette.PAPER)).isEqualTo(BELOW.width * BELOW.height);
        assertThat(count(picture, FOOT, Palette.PAPER)).isEqualTo(FOOT.width * FOOT.height);
    }

    @Test
    void aSpineStandsAtItsLeft() {
        BufferedImage picture = picture(TITLE, "");

        assertThat(count(picture, new Rectangle(0, 0, 24, 630), Palette.ACCENT)).isEqualTo(24 * 630);
        assertThat(count(picture, new Rectangle(24, 0, 72, 630), Palette.PAPER)).isEqualTo(72 * 630);
    }

    /** A very long title ends where a long one does: at the same margins, and above the rule. */
    @ParameterizedTest
    @ValueSource(strings = {"so many words ", "i", "W", "a-b/", "\u00C5j ", "a\u00A0", "e\u0301", "\t\nx "})
    void aVeryLongTitleKeepsWithinItsMargins(String part) {
        BufferedImage picture = picture(part.repeat(10_000), part.repeat(10_000), part.repeat(10_000));

        for (Rectangle margin : List.of(
                new Rectangle(24, 0, 60, 630),
                new Rectangle(1116, 0, 84, 630),
                new Rectangle(24, 0, 1176, 60),
                new Rectangle(24, 580, 1176, 50))) {
            assertThat(count(picture, margin, Palette.PAPER)).isEqualTo(margin.width * margin.height);
        }
        assertThat(count(picture, HEAD, Palette.Shade.INK.colour())).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u6DF1\u5C64\u5B66\u7FD2",
                "\u0627\u0644\u062A\u0639\u0644\u0645",
                "Carts \u6DF1",
                "Carts \uD83D\uDED2",
                "Carts\u0000",
                "Carts\u001B[31m",
                "\u202Estrac",
                "Carts \uD83D",
                "x\u0323\u0489"
            })
    void whereACharacterHasNoOutlineNothingIsDrawn(String words) {
        assertThat(drawn(words, "")).isEmpty();
        assertThat(drawn("Carts", words)).isEmpty();
        assertThat(drawn("Carts", "", "Ada", words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u2003", "\u00AD"})
    void withoutATitleNothingIsDrawn(String title) {
        assertThat(drawn(title, "Words.", "Ada")).isEmpty();
    }

    @Test
    void lettersAndTheirAccentsAreOneHoweverTheyAreWritten() {
        assertThat(png("Caf\u0065\u0301", "")).isEqualTo(png("Caf\u00E9", ""));
    }

    @Test
    void spacesAndLinesOfThePomAreOneSpace() {
        assertThat(png("Carts\n        and \u2003 more", "")).isEqualTo(png("Carts and more", ""));
    }

    @Test
    void itsWordsAreTheTitleAndTheAuthors() {
        assertThat(drawn("Carts", "How they add.", "Ada", "Bo").orElseThrow().said())
                .isEqualTo("Carts, Ada, Bo");
        assertThat(drawn("Carts", "").orElseThrow().said()).isEqualTo("Carts");
    }
}
