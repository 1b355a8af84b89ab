package dev.recto.pages;

import dev.recto.book.Page.Kind;
import dev.recto.sheet.Heading;
import dev.recto.text.Place;

/**
 * A page or a part that is to be made, before its place in the book is known.
 *
 * @param source what it is made from
 * @param heading what the author says of it
 * @param order its place among its siblings, smallest first
 * @param home for a page, what tells the part it belongs to: a package, or a part's title; empty for none
 * @param address file name in the book
 * @param place where the author says all this
 * @param draft whether it is checked and not published
 */
public record Plan(PageSource source, Heading heading, int order, String home, String address, Place place, boolean draft) {

    /** What the reader knows it as. */
    public Kind kind() {
        return source.kind();
    }
}
