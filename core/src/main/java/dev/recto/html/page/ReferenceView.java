package dev.recto.html.page;

import dev.recto.book.Insert.Reference;
import dev.recto.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A name as its template shows it.
 *
 * @param reference what the book shows; its label is HTML, its address is seen from the page
 * @param wording the book's words that are not its author's
 */
public record ReferenceView(Reference reference, Wording wording) {

    /** The language of the label where the book has it in another one; null for any other. */
    public @Nullable String lang() {
        return reference.numbered() ? wording.lang() : null;
    }

    /** Its direction then. */
    public @Nullable String dir() {
        return reference.numbered() ? wording.dir() : null;
    }
}
