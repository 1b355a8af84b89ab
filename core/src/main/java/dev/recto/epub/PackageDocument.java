package dev.recto.epub;

import dev.recto.book.Imprint;
import dev.recto.text.Digest;
import dev.recto.xml.XmlText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * What the publication is, which files it has and in which order they are read.
 *
 * @param tongue its language
 * @param resources all other files; their content is what the publication is told from others by
 * @param access what readers need to take it in
 * @param modified when it was changed last
 */
record PackageDocument(Imprint imprint, Tongue tongue, List<Resource> resources, Access access, Instant modified) {

    private static final String PROGRESSION = "page-progression-direction";

    private static final String ID = "id";

    /** The document. */
    byte[] xml() {
        return XmlText.of(xml -> {
            xml.root("package", "http://www.idpf.org/2007/opf")
                    .attribute("version", "3.0")
                    .attribute("unique-identifier", ID)
                    .attribute("xml:lang", tongue.tag());
            if (tongue.isReversed()) {
                xml.attribute("dir", "rtl");
            }
            xml.line();
            metadata(xml);
            xml.start("manifest");
            for (Resource resource : resources) {
                item(xml, resource);
            }
            xml.end().start("spine", tongue.isReversed() ? new String[] {PROGRESSION, "rtl"} : new String[0]);
            for (Resource resource : resources) {
                if (resource.isRead()) {
                    xml.empty("itemref", "idref", resource.id());
                }
            }
            xml.end().end();
        });
    }

    private void metadata(XmlText xml) throws XMLStreamException {
        xml.start("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.element("dc:identifier", "urn:uuid:" + identifier(), ID, ID);
        xml.element("dc:title", imprint.title().isBlank() ? "\u2026" : imprint.title());
        xml.element("dc:language", tongue.tag());
        for (String author : imprint.authors()) {
            words(xml, "dc:creator", author);
        }
        words(xml, "dc:description", imprint.description());
        words(xml, "dc:rights", imprint.licence());
        if (imprint.edition() != null) {
            meta(xml, "schema:bookEdition", imprint.edition());
        }
        meta(xml, "dcterms:modified", modified.truncatedTo(ChronoUnit.SECONDS).toString());
        for (String mode : access.modes()) {
            meta(xml, "schema:accessMode", mode);
        }
        for (String way : access.sufficient()) {
            meta(xml, "schema:accessModeSufficient", way);
        }
        for (String feature : access.features()) {
            meta(xml, "schema:accessibilityFeature", feature);
        }
        meta(xml, "schema:accessibilityHazard", access.hazard());
        summary(xml, access.summary(tongue.wording()));
        xml.end();
    }

    private static void meta(XmlText xml, String property, String words) throws XMLStreamException {
        xml.element("meta", words, "property", property);
    }

    private void summary(XmlText xml, String words) throws XMLStreamException {
        String property = "schema:accessibilitySummary";
        if (tongue.borrows()) {
            xml.element(
                    "meta",
                    words,
                    "property",
                    property,
                    "xml:lang",
                    tongue.wording().language(),
                    "dir",
                    "ltr");
        } else {
            meta(xml, property, words);
        }
    }

    private static void words(XmlText xml, String name, String words) throws XMLStreamException {
        if (!words.isBlank()) {
            xml.element(name, words);
        }
    }

    private static void item(XmlText xml, Resource resource) throws XMLStreamException {
        String properties = String.join(" ", resource.properties());
        if (properties.isEmpty()) {
            xml.empty("item", "id", resource.id(), "href", resource.href(), "media-type", resource.mediaType());
        } else {
            xml.empty(
                    "item",
                    "id",
                    resource.id(),
                    "href",
                    resource.href(),
                    "media-type",
                    resource.mediaType(),
                    "properties",
                    properties);
        }
    }

    /** A UUID of version 8, RFC 9562: of the digest of all files, so that the same book has the same. */
    private UUID identifier() {
        String all = resources.stream()
                .map(resource -> resource.href() + " " + Digest.of(resource.content()) + "\n")
                .collect(Collectors.joining());
        byte[] digest = HexFormat.of().parseHex(Digest.of(all));
        long high = 0;
        long low = 0;
        for (int at = 0; at < Long.BYTES; at++) {
            high = (high << 8) | (digest[at] & 0xFF);
            low = (low << 8) | (digest[at + Long.BYTES] & 0xFF);
        }
        return new UUID((high & ~0xF000L) | 0x8000L, (low & ~(0b11L << 62)) | (0b10L << 62));
    }
}
