package dev.recto.pages;

import dev.recto.book.Page.Kind;
import dev.recto.evidence.Sheets.Declared;
import java.util.List;

/**
 * A chapter before its page is made.
 *
 * @param type the type that carries {@code @Chapter}
 * @param entries everything else that its page explains, in reading order: the chapter's own file, other main sources,
 *     tests
 */
public record Chapter(Declared type, List<Declared> entries) implements Source {

    @Override
    public Kind kind() {
        return Kind.CHAPTER;
    }

    @Override
    public Plan plan() {
        return Plan.of(this, type, type.file().sheet().packageName());
    }
}
