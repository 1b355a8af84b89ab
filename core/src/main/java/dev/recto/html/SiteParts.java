package dev.recto.html;

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
            List.of("palette", "text", "frame", "first-page", "listing", "names", "figures", "search", "settings");

    private static final List<String> SCRIPT = List.of("core", "names", "copy", "search");

    private SiteParts() {}

    /** How every page looks. */
    static byte[] styleSheet() {
        return joined("", "style/%s.css", STYLE);
    }

    /** What every page does. */
    static byte[] script() {
        return joined("\"use strict\";\n\n", "script/%s.js", SCRIPT);
    }

    /** The library that searches, with its licence, and what hands it to the script. */
    static byte[] searchEngine() {
        String licence = text("minisearch/LICENSE.txt").strip().replaceAll("(?m)^(.*)$", " * $1");
        // Its source map is not published.
        String library = text("minisearch/index.js").replaceAll("(?m)^//# sourceMappingURL=.*\\R?", "");
        String script = "/*\n * MiniSearch 7.2.0\n *\n" + licence.replaceAll("(?m) +$", "") + "\n */\n" + library;
        return (script.strip() + "\nrecto.take(MiniSearch);\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String name) {
        return new String(resource(name), StandardCharsets.UTF_8);
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
