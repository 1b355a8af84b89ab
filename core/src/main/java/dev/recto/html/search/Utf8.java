package dev.recto.html.search;

/** How long texts are in UTF-8. */
final class Utf8 {

    private static final int ONE_BYTE = 0x80;

    private static final int TWO_BYTES = 0x800;

    private Utf8() {}

    /** The number of bytes of a text; a lone half of a pair of characters becomes a question mark. */
    static int length(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ONE_BYTE) {
                bytes++;
            } else if (c < TWO_BYTES) {
                bytes += 2;
            } else if (!Character.isSurrogate(c)) {
                bytes += 3;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                bytes += 4;
                i++;
            } else {
                bytes++;
            }
        }
        return bytes;
    }
}
