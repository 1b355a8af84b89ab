package dev.recto.epub;

import java.util.Set;
import java.util.TreeSet;

/**
 * A file of the publication.
 *
 * @param id its name in the package document
 * @param href its place in the publication's folder
 * @param mediaType such as {@code application/xhtml+xml}
 * @param properties what reading systems have to know of it, such as {@code mathml}; sorted
 * @param isRead whether it is one of the documents that are read one behind the other
 * @param content its bytes
 */
record Resource(String id, String href, String mediaType, Set<String> properties, boolean isRead, byte[] content) {

    static final String SVG = "image/svg+xml";

    /** A document that is read. */
    static Resource page(String name, Set<String> properties, byte[] content) {
        return new Resource(name, href(name), "application/xhtml+xml", new TreeSet<>(properties), true, content);
    }

    /** A file that pages show or use. */
    static Resource used(String id, String href, String mediaType, byte[] content) {
        return new Resource(id, href, mediaType, Set.of(), false, content);
    }

    /** The same with what reading systems have to know of it. */
    Resource with(String property) {
        return new Resource(id, href, mediaType, Set.of(property), isRead, content);
    }

    /** The file of a document that is read, by the name of its page. */
    static String href(String name) {
        return name + ".xhtml";
    }
}
