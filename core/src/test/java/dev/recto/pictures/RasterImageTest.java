package dev.recto.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RasterImageTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"png, PNG", "gif, GIF", "jpg, JPEG"})
    void theJdksOwnImagesHaveTheSizeThatTheyWereMadeWith(String ending, String kind) throws IOException {
        Path file = folder.resolve("a." + ending);
        assertThat(ImageIO.write(new BufferedImage(300, 7, BufferedImage.TYPE_INT_RGB), ending, file.toFile()))
                .isTrue();

        assertThat(RasterImage.kind("x/A." + ending.toUpperCase(Locale.ROOT))).contains(kind);
        assertThat(RasterImage.size(kind, file)).contains(new Size(300, 7));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lossy    | UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA | 1 | 1
            lossless | UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==         | 1 | 1
            """)
    void webpIsReadByHand(String how, String base64, int width, int height) throws IOException {
        assertThat(sizeOf("WebP", Base64.getDecoder().decode(base64))).contains(new Size(width, height));
    }

    @Test
    void anExtendedWebpSaysItsCanvas() throws IOException {
        assertThat(sizeOf("WebP", hex("52494646 20000000 57454250 56503858 0a000000 10000000 8f0100 2c0100 0000")))
                .contains(new Size(400, 301));
    }

    @Test
    void anAvifSaysTheSizeOfItsLargestImage() throws IOException {
        String small = "00000014 69737065 00000000 00000010 00000008";
        String large = "00000014 69737065 00000000 00000100 00000080";

        assertThat(sizeOf("AVIF", hex("00000018 66747970 61766966 00000000 61766966 6d696631" + small + large)))
                .contains(new Size(256, 128));
    }

    @Test
    void ofAJpegTheFrameCountsWhateverStandsBeforeIt() throws IOException {
        assertThat(sizeOf("JPEG", hex("ffd8 ffe00004 ffff ffc40004 0000 ffc2 000b 08 0007 012c 01 011100")))
                .contains(new Size(300, 7));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PNG  | ''
            PNG  | 89504e47
            PNG  | 3c737667 2f3e
            PNG  | 47494638 39610100 0100 000000000000000000000000000000
            PNG  | 89504e47 0d0a1a0a 0000000d 49484452 00000000 00000001
            GIF  | 47494638 3861
            JPEG | ffd8 ffe00004 ffff
            JPEG | ffd8 ffd9
            WebP | 52494646 00000000 57415645 66616b65 00000000 00000000 00000000 00000000
            WebP | 52494646 00000000 57454250 56503820 00000000 00000000 00000000 00000000
            AVIF | 00000018 66747970 69736f6d 00000000 69736f6d
            """)
    void whatIsNotOfTheKindHasNoSize(String kind, String hex) throws IOException {
        assertThat(sizeOf(kind, hex(hex))).isEmpty();
    }

    @Test
    void aNameThatPromisesNoPixelsHasNoKind() {
        assertThat(RasterImage.kind("a.svg")).isEmpty();
        assertThat(RasterImage.kind("png")).contains("PNG");
        assertThat(RasterImage.kind("a.csv")).isEmpty();
    }

    private Optional<Size> sizeOf(String kind, byte[] bytes) throws IOException {
        return RasterImage.size(kind, Files.write(folder.resolve("bytes"), bytes));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }
}
