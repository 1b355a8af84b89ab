package dev.recto.assets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks for files that a browser would run at the book's own address: documents with scripts. A server goes by a file's
 * name and a page by its media type, so both count; of a name that tells neither, what the file starts with.
 */
final class SafeFile {

    private static final Set<String> HTML =
            Set.of("html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "htc", "hta", "svgz");
    private static final Set<String> HTML_TYPES = Set.of(
            "text/html",
            "application/xhtml+xml",
            "multipart/related",
            "message/rfc822",
            "application/hta",
            "text/x-component");
    private static final Set<String> XML = Set.of(
            "xml", "xsl", "xslt", "xsd", "rss", "atom", "rdf", "mml", "mathml", "wsdl", "kml", "gml", "xul", "xbl");
    private static final Pattern XML_TYPE = Pattern.compile("(?:text|application)/xml(?:-\\S+)?|\\S+\\+xml");

    /** A server takes these endings away, unpacks the file and goes by the ending before. */
    private static final Pattern PACKED = Pattern.compile("\\.(?:gz|z|br|zst|deflate)$");

    private static final int HEAD = 512;

    private SafeFile() {}

    /**
     * Why a file is not safe to publish, as part of a sentence; empty for one that is. SVGs are looked at elsewhere.
     *
     * @param type its media type, without parameters
     * @param known whether a browser shows a file of this name as a picture or as plain text
     */
    static Optional<String> fault(String type, String address, Path file, boolean known) throws IOException {
        String name = address.toLowerCase(Locale.ROOT);
        String unpacked = PACKED.matcher(name).replaceFirst("");
        String ending = ending(unpacked);
        boolean packed = !unpacked.equals(name);
        boolean xml = XML.contains(ending) || XML_TYPE.matcher(type).matches();
        if (HTML.contains(ending) || HTML_TYPES.contains(type)) {
            return Optional.of("is a document that a browser would run");
        }
        if (packed && (xml || ending.equals("svg"))) {
            return Optional.of("is packed, so that nobody can look into it, and a browser would run it");
        }
        if (xml) {
            return SafeXml.fault(file).map(fault -> "holds " + fault);
        }
        return known || packed ? Optional.empty() : started(file);
    }

    /** What a file is that neither its name nor its type tells. */
    private static Optional<String> started(Path file) throws IOException {
        String start = start(file);
        if (start.startsWith("<?xml")) {
            return SafeXml.fault(file).map(fault -> "holds " + fault);
        }
        return start.startsWith("<")
                ? Optional.of("starts like a document that a browser would run")
                : Optional.empty();
    }

    /** Its first letters, in whatever encoding of Unicode. */
    private static String start(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            String head = new String(stream.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return head.replaceAll("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)|\0", "")
                    .stripLeading();
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
