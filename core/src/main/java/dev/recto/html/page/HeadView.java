package dev.recto.html.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page of a book that knows where it is published tells machines.
 *
 * @param canonical the one address of the page
 * @param properties what links to it show, by the Open Graph protocol, in the order in which they are written
 * @param feed whether the book has a feed
 * @param data what the page is, as JSON-LD that can stand in a script element; null where it is nothing of the author's
 */
public record HeadView(
        String canonical,
        List<Property> properties,
        boolean feed,
        @Nullable String data) {

    /** A property of the Open Graph protocol. */
    public record Property(String name, String content) {}
}
