package dev.recto.pages;

import dev.recto.book.Page.Kind;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.sheet.Declaration;
import java.util.List;

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

    @Override
    public Plan plan() {
        return Plan.of(this, declared, declared.declaration().id());
    }

    /** The plans of all parts: of the packages that carry {@code @Chapter}. */
    public static List<Plan> plans(Sheets sheets) {
        return sheets.declarations().stream()
                .filter(declared -> declared.declaration().kind() == Declaration.Kind.PACKAGE)
                .filter(declared -> declared.declaration().chapter() != null)
                .map(declared -> new PartOpening(declared).plan())
                .toList();
    }
}
