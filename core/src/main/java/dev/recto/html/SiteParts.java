package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.OwnAddress;
import dev.recto.format.Sink;
import dev.recto.words.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The style sheet and the script of every page: each is one file, put together from parts that have one subject each. */
public final class SiteParts {

    /** What is said later holds where two parts speak of the same. */
    private static final List<String> STYLE = List.of(
            "stand-ins",
            "palette",
            "text",
            "frame",
            "first-page",
            "listing",
            "names",
            "figures",
            "sidenotes",
            "search",
            "over",
            "settings");

    private static final List<String> SCRIPT = List.of(
            "core",
            "names",
            "copy",
            "proof",
            "navigation",
            "look",
            "help",
            "preview",
            "anchor",
            "figures",
            "sidenotes",
            "terms",
            "editions",
            "search");

    /** Files of their own, as they are. */
    private static final Map<String, String> ALONE = Map.of(
            OwnAddress.THEME, "script/theme.js",
            OwnAddress.FAVICON, "favicon.svg");

    /** Those that nearly every page needs, those that browsers load where a page needs them, their style sheet and licence. */
    private static final List<String> FONTS = List.of(
            "OFL.txt",
            "fonts.css",
            "mono-more.woff2",
            "mono.woff2",
            "sans-more.woff2",
            "sans-signs.woff2",
            "sans.woff2",
            "serif-italic-more.woff2",
            "serif-italic-signs.woff2",
            "serif-italic.woff2",
            "serif-more.woff2",
            "serif-signs.woff2",
            "serif.woff2");

    private SiteParts() {}

    /** Writes what is the same in every book, and in every book that has it. */
    static void write(Book book, Sink sink) throws IOException {
        if (book.hasFormulas()) {
            sink.accept(OwnAddress.FORMULA_STYLE_SHEET, resource("style/maths.css"));
        }
        if (book.imprint().discussions().isPresent()) {
            sink.accept(OwnAddress.COMMENTS_STYLE_SHEET, resource("style/comments.css"));
            sink.accept(OwnAddress.COMMENTS_SCRIPT, resource("script/comments.js"));
        }
        sink.accept(OwnAddress.STYLE_SHEET, styleSheet());
        sink.accept(OwnAddress.SCRIPT, script(Wording.of(book.imprint().language())));
        for (var file : new TreeMap<>(ALONE).entrySet()) {
            sink.accept(file.getKey(), resource(file.getValue()));
        }
        for (String font : FONTS) {
            sink.accept(OwnAddress.FONTS + font, resource(OwnAddress.FONTS + font));
        }
    }

    /** How every page looks. */
    private static byte[] styleSheet() {
        return joined("", "style/%s.css", STYLE);
    }

    /** What every page does. */
    private static byte[] script(Wording wording) {
        return joined("\"use strict\";\n\n" + ScriptText.of(wording), "script/%s.js", SCRIPT);
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
    public static byte[] resource(String name) {
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
