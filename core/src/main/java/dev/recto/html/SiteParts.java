package dev.recto.html;

import dev.recto.book.OwnAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The style sheet and the script of every page: each is one file, put together from parts that have one subject each. */
final class SiteParts {

    /** What is said later holds where two parts speak of the same. */
    private static final List<String> STYLE =
            List.of("fonts", "palette", "text", "frame", "first-page", "listing", "names", "figures", "settings");

    private static final List<String> SCRIPT = List.of("core", "names", "copy");

    /** Those that nearly every page needs, those that browsers load where a page needs them, and their licence. */
    private static final List<String> FONTS = List.of(
            "OFL.txt",
            "mono-more.woff2",
            "mono.woff2",
            "sans-more.woff2",
            "sans.woff2",
            "serif-italic-more.woff2",
            "serif-italic.woff2",
            "serif-more.woff2",
            "serif.woff2");

    private SiteParts() {}

    /** The names of the files of fonts, with their licence; each is a {@link #resource} of this name. */
    static List<String> fonts() {
        return FONTS.stream().map(OwnAddress.FONTS::concat).toList();
    }

    /** How every page looks. */
    static byte[] styleSheet() {
        return joined("", "style/%s.css", STYLE);
    }

    /** What every page does. */
    static byte[] script() {
        return joined("\"use strict\";\n\n", "script/%s.js", SCRIPT);
    }

    private static byte[] joined(String opening, String file, List<String> parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(opening.getBytes(StandardCharsets.UTF_8));
        for (String part : parts) {
            joined.writeBytes(resource(file.formatted(part)));
            joined.write('\n');
        }
        return joined.toByteArray();
    }

    /** A file that comes with the plugin, by its name beside this class. */
    static byte[] resource(String name) {
        try (InputStream stream = SiteParts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the plugin's jar");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
