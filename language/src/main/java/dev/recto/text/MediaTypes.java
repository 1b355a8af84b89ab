package dev.recto.text;

import java.util.Locale;
import java.util.Map;

/** The media types of files, by the endings of their names. */
public final class MediaTypes {

    /** That of a file whose name tells nothing. */
    public static final String UNKNOWN = "application/octet-stream";

    /** Pictures, and data that a browser shows as text. */
    private static final Map<String, String> SHOWN = Map.ofEntries(
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("csv", "text/csv"),
            Map.entry("json", "application/json"),
            Map.entry("txt", "text/plain"));

    /** What a book is made of besides. */
    private static final Map<String, String> OTHERS = Map.of(
            "html", "text/html",
            "css", "text/css",
            "js", "text/javascript",
            "xml", "application/xml",
            "woff2", "font/woff2",
            "md", "text/plain",
            "java", "text/plain");

    private MediaTypes() {}

    /** That of a picture or of data, which a page may show; {@link #UNKNOWN} for all other files. */
    public static String shown(String name) {
        return SHOWN.getOrDefault(ending(name), UNKNOWN);
    }

    /** What a browser is told of a file of a book, with the encoding of a text. */
    public static String served(String name) {
        String type = OTHERS.getOrDefault(ending(name), shown(name));
        return type.startsWith("text/") ? type + "; charset=utf-8" : type;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
