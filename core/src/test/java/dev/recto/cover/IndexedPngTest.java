package dev.recto.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** PNGs of few colours. */
class IndexedPngTest {

    @Test
    void othersReadWhatWasWritten() throws IOException {
        byte[] pixels = {0, 1, 2, 15, 2, 1, 0, 1};
        int[] colours = new int[16];
        colours[0] = 0xFFFDF9;
        colours[1] = 0x000080;
        colours[2] = 0xFF0001;
        colours[15] = 0x123456;

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(IndexedPng.of(4, 2, pixels, colours)));

        assertThat(picture.getWidth()).isEqualTo(4);
        assertThat(picture.getHeight()).isEqualTo(2);
        for (int at = 0; at < pixels.length; at++) {
            assertThat(picture.getRGB(at % 4, at / 4)).isEqualTo(0xFF000000 | colours[pixels[at]]);
        }
    }

    @Test
    void whatIsAlikeTakesLittleRoom() {
        assertThat(IndexedPng.of(1200, 630, new byte[1200 * 630], Palette.colours()))
                .hasSizeLessThan(1000);
    }
}
