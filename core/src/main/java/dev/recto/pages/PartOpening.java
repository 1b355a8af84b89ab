package dev.recto.pages;

import dev.recto.book.Page.Kind;
import dev.recto.evidence.Sheets.Declared;

/**
 * The page that opens a part.
 *
 * @param declared the package that stands for the part
 */
public record PartOpening(Declared declared) implements Source {

    @Override
    public Kind kind() {
        return Kind.PART;
    }
}
