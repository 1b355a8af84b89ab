package dev.recto.pictures;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads from the first bytes of an image of what kind it is and how large. */
public final class RasterImage {

    private static final Map<String, String> KINDS =
            Map.of("png", "PNG", "gif", "GIF", "jpg", "JPEG", "jpeg", "JPEG", "webp", "WebP", "avif", "AVIF");

    /** Segments of a JPEG that start with 0xC and are not the start of a frame. */
    private static final Set<Integer> NO_FRAME = Set.of(0xC4, 0xC8, 0xCC);

    private final ByteBuffer bytes;

    private RasterImage(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** What a name promises, such as {@code PNG}; empty where it is not that of an image made of pixels. */
    public static Optional<String> kind(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(KINDS.get(ending));
    }

    /**
     * How large an image is.
     *
     * @param kind what it has to be, such as {@code PNG}
     * @return empty where it is not of that kind
     */
    public static Optional<Size> size(String kind, Path file) throws IOException {
        RasterImage image = new RasterImage(Files.readAllBytes(file));
        try {
            Optional<Size> size = switch (kind) {
                case "PNG" -> image.png();
                case "GIF" -> image.gif();
                case "JPEG" -> image.jpeg();
                case "WebP" -> image.webp();
                case "AVIF" -> image.avif();
                default -> Optional.empty();
            };
            return size.filter(each -> each.width() > 0 && each.height() > 0);
        } catch (IndexOutOfBoundsException tooShort) {
            return Optional.empty();
        }
    }

    private Optional<Size> png() {
        return startsWith(0, "\u0089PNG\r\n\u001A\n") && startsWith(12, "IHDR")
                ? size(bytes.getInt(16), bytes.getInt(20))
                : Optional.empty();
    }

    private Optional<Size> gif() {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        boolean gif = startsWith(0, "GIF87a") || startsWith(0, "GIF89a");
        return gif ? size(bytes.getShort(6) & 0xFFFF, bytes.getShort(8) & 0xFFFF) : Optional.empty();
    }

    private Optional<Size> jpeg() {
        if (!startsWith(0, "\u00FF\u00D8\u00FF")) {
            return Optional.empty();
        }
        int at = 2;
        while (byteAt(at) == 0xFF) {
            int marker = byteAt(at + 1);
            if (marker >> 4 == 0xC && !NO_FRAME.contains(marker)) {
                return size(bytes.getShort(at + 7) & 0xFFFF, bytes.getShort(at + 5) & 0xFFFF);
            }
            at += marker == 0xFF ? 1 : 2 + (bytes.getShort(at + 2) & 0xFFFF);
        }
        return Optional.empty();
    }

    private Optional<Size> webp() {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        if (!startsWith(0, "RIFF") || !startsWith(8, "WEBP")) {
            return Optional.empty();
        }
        if (startsWith(12, "VP8X")) {
            return size(1 + (bytes.getInt(24) & 0xFFFFFF), 1 + (bytes.getInt(26) >>> 8));
        }
        if (startsWith(12, "VP8L") && byteAt(20) == 0x2F) {
            int packed = bytes.getInt(21);
            return size(1 + (packed & 0x3FFF), 1 + (packed >>> 14 & 0x3FFF));
        }
        boolean lossy = startsWith(12, "VP8 ") && startsWith(23, "\u009D\u0001\u002A");
        return lossy ? size(bytes.getShort(26) & 0x3FFF, bytes.getShort(28) & 0x3FFF) : Optional.empty();
    }

    /** The largest of the sizes that its properties name: others are of thumbnails. */
    private Optional<Size> avif() {
        if (!startsWith(4, "ftyp")) {
            return Optional.empty();
        }
        String latin = new String(bytes.array(), StandardCharsets.ISO_8859_1);
        Optional<Size> largest = Optional.empty();
        for (int at = latin.indexOf("ispe"); at >= 0; at = latin.indexOf("ispe", at + 4)) {
            Size found = new Size(bytes.getInt(at + 8), bytes.getInt(at + 12));
            largest = largest.filter(before -> before.width() >= found.width()).or(() -> Optional.of(found));
        }
        return latin.substring(8, Math.min(64, latin.length())).contains("avi") ? largest : Optional.empty();
    }

    private static Optional<Size> size(int width, int height) {
        return Optional.of(new Size(width, height));
    }

    private int byteAt(int at) {
        return bytes.get(at) & 0xFF;
    }

    private boolean startsWith(int at, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (byteAt(at + i) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
