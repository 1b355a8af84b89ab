package dev.recto.pages;

import dev.recto.book.Page.Kind;
import dev.recto.evidence.BookModule;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.sheet.Declaration.ChapterMark;
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
public record Plan(
        PageSource source, Heading heading, int order, String home, String address, Place place, boolean draft) {

    /** Of its address alone: what it is made from is whole sources. */
    @Override
    public int hashCode() {
        return address.hashCode();
    }

    /** The module that it belongs to. */
    public BookModule module() {
        return source.module();
    }

    /** The same at another address. */
    Plan at(String other) {
        return new Plan(source, heading, order, home, other, place, draft);
    }

    /** What the reader knows it as. */
    public Kind kind() {
        return source.kind();
    }

    /** Whether it was written for another system, which has an order of its own. */
    boolean isForeign() {
        return source instanceof PageSource.MenuPart
                || source.page().filter(MarkdownPage::foreign).isPresent();
    }

    /** What {@code @Chapter} on a declaration says, for a page of this home. */
    static Plan of(PageSource source, Declared declared, String home) {
        ChapterMark mark = declared.declaration().chapter();
        if (mark == null) {
            throw new IllegalArgumentException(
                    "no chapter: " + declared.declaration().id());
        }
        Heading heading = mark.heading();
        String address = PageAddress.of(heading);
        Place place = declared.file().place(mark.offset());
        return new Plan(source, heading, mark.order(), home, address, place, mark.draft());
    }
}
