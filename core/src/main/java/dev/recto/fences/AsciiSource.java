package dev.recto.fences;

import java.util.Locale;

/** Java source in ASCII alone, so that it means the same whatever encoding javac reads it in. */
final class AsciiSource {

    private AsciiSource() {}

    /** The source with every other character as a Unicode escape. */
    static String of(String source) {
        StringBuilder ascii = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c < 0x7f) {
                ascii.append(c);
            } else {
                ascii.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return ascii.toString();
    }
}
