package dev.recto.html.prose;

import dev.recto.book.Fence;
import dev.recto.book.Figure;
import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.book.Output;

/** Inserts where only words can stand: in a heading's entry in the contents, or in an attribute. */
final class PlainText {

    private PlainText() {}

    /** The words for an insert. */
    static String of(Insert insert) {
        if (insert instanceof Insert.Words words) {
            return words.text();
        } else if (insert instanceof Insert.Reference reference) {
            return reference.label().replace("`", "");
        } else if (insert instanceof Listing listing) {
            return listing.caption();
        } else if (insert instanceof Fence fence) {
            return fence.listing().caption();
        } else if (insert instanceof Figure figure) {
            return figure.caption();
        } else if (insert instanceof Output output) {
            return output.test().shortName();
        }
        return "";
    }

    /** Whether an insert stands by itself rather than in a line of text. */
    static boolean isBlock(Insert insert) {
        return !(insert instanceof Insert.Words || insert instanceof Insert.Reference);
    }
}
