package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.OwnAddress;
import dev.recto.html.leaf.Leaf;
import dev.recto.html.page.FrameView.PartView;
import dev.recto.html.page.GlossaryView.Entry;
import java.util.List;

/**
 * A book as the pages of its site show it, before a format sets them in another way.
 *
 * @param book what it shows, its titles set as printers do
 * @param parts the whole table of contents; its links lead from the book's folder
 * @param leaves the pages in reading order
 * @param terms the glossary; its links lead from where the site has it; empty for a book that defines no terms
 * @param account what was verified and what was not, as HTML
 */
public record DrawnBook(Book book, List<PartView> parts, List<Leaf> leaves, List<Entry> terms, String account) {

    /** How formulas look. */
    public byte[] formulaStyleSheet() {
        return SiteParts.resource("style/" + OwnAddress.FORMULA_STYLE_SHEET);
    }
}
