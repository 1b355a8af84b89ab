package dev.recto.listing;

import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.sheet.Declaration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why no test runs a listing, as its author says; null where it has to be run. */
final class Excuses {

    private Excuses() {}

    /** Of a declaration; that of the type around it holds for it, too. */
    static @Nullable String of(Declared declared, Sheets sheets) {
        if (declared.declaration().excuse() != null) {
            return declared.declaration().excuse();
        }
        String owner = declared.declaration().owner();
        return owner == null
                ? null
                : sheets.find(owner).map(around -> of(around, sheets)).orElse(null);
    }

    /** Of the rest of a file: the first that a type at its top has. */
    static @Nullable String ofRest(SheetFile file) {
        return file.sheet().declarations().stream()
                .filter(declaration -> declaration.owner() == null)
                .map(Declaration::excuse)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
