package dev.recto.book;

import dev.recto.book.Listing.Line;
import java.util.List;

/**
 * A source that the book draws on, on a page of its own: the whole text, nothing left out.
 *
 * @param address of its page, such as {@code source/shop/Cart.java.html}; unique among the book's pages
 * @param file relative to the project's folder, such as {@code src/main/java/shop/Cart.java}
 * @param text all of it, as javac read it
 * @param lines the same line by line, each as it stands there, without its line end
 * @param declares the types and members that it declares, in source order
 */
public record FullSource(String address, String file, String text, List<Line> lines, List<Declared> declares) {

    /** Of its address alone, which is its own in a book: a source holds each word of its text. */
    @Override
    public int hashCode() {
        return address.hashCode();
    }

    /**
     * A type or a member that the source declares.
     *
     * @param id as in {@link dev.recto.sheet.Declaration#id}
     * @param name the simple name
     * @param what what it is the name of
     * @param line where its name stands
     * @param href where the book shows it, from the book's folder; empty for nowhere
     */
    public record Declared(String id, String name, NamedKind what, int line, String href) {}
}
