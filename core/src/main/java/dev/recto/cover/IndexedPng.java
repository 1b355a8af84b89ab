package dev.recto.cover;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes a <a href="https://www.w3.org/TR/png-3/">PNG</a> of at most 16 colours.
 *
 * <p>The JDK's own deflate is the machine's zlib, of which there are several with results of their own; JZlib is one in Java.
 */
final class IndexedPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 4;
    private static final int INDEXED = 3;
    private static final int SMALLEST = 9;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private IndexedPng() {}

    /**
     * A picture.
     *
     * @param width in pixels; even, so that rows are whole bytes
     * @param pixels by row, each an index of the colours
     * @param colours at most 16, each 0xRRGGBB
     */
    static byte[] of(int width, int height, byte[] pixels, int[] colours) {
        IndexedPng png = new IndexedPng();
        try {
            png.out.write(SIGNATURE);
            png.chunk("IHDR", header(width, height));
            png.chunk("PLTE", palette(colours));
            png.chunk("IDAT", compressed(rows(width, height, pixels)));
            png.chunk("IEND", new byte[0]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.bytes.toByteArray();
    }

    /** Deflate, filters of the one known kind, not interlaced. */
    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(header);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {BITS, INDEXED, 0, 0, 0});
        return header.toByteArray();
    }

    private static byte[] palette(int[] colours) {
        byte[] palette = new byte[3 * colours.length];
        for (int at = 0; at < colours.length; at++) {
            palette[3 * at] = (byte) (colours[at] >> 16);
            palette[3 * at + 1] = (byte) (colours[at] >> 8);
            palette[3 * at + 2] = (byte) colours[at];
        }
        return palette;
    }

    /** Two pixels a byte; a row starts with its filter, which is none. */
    private static byte[] rows(int width, int height, byte[] pixels) {
        int stride = 1 + width / 2;
        byte[] rows = new byte[stride * height];
        for (int y = 0; y < height; y++) {
            for (int pair = 0; pair < width / 2; pair++) {
                int at = y * width + 2 * pair;
                rows[y * stride + 1 + pair] = (byte) (pixels[at] << BITS | pixels[at + 1]);
            }
        }
        return rows;
    }

    private static byte[] compressed(byte[] rows) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream deflated = new DeflaterOutputStream(compressed, new Deflater(SMALLEST))) {
            deflated.write(rows);
        }
        return compressed.toByteArray();
    }

    private void chunk(String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
