package dev.recto.verify;

import dev.recto.book.TestName;
import dev.recto.diagnostic.Place;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.sheet.Declaration;
import java.util.Optional;

/** Where messages about a test point to. */
final class TestPlaces {

    private TestPlaces() {}

    /** The name of the test's method; that of its class, or its file, where no sheet knows more. */
    static Place of(TestName test, Sheets sheets) {
        return method(test, sheets)
                .or(() -> type(test, sheets))
                .map(declared -> declared.file().place(declared.declaration().nameOffset()))
                .orElseGet(() -> file(test, sheets));
    }

    private static Optional<Declared> method(TestName test, Sheets sheets) {
        return sheets.declarations().stream()
                .filter(declared -> declared.declaration().kind() == Declaration.Kind.METHOD
                        && declared.declaration().binaryName().equals(test.testClass())
                        && declared.declaration().name().equals(test.method()))
                .findFirst();
    }

    private static Optional<Declared> type(TestName test, Sheets sheets) {
        return sheets.declarations().stream()
                .filter(declared -> declared.declaration().kind().isType()
                        && declared.declaration().binaryName().equals(test.testClass()))
                .findFirst();
    }

    private static Place file(TestName test, Sheets sheets) {
        String topLevel = test.testClass().replaceAll("\\$.*", "");
        String source = topLevel.replace('.', '/') + ".java";
        return sheets.files().stream()
                .filter(file -> file.sheet().source().equals(source))
                .findFirst()
                .map(SheetFile::file)
                .map(Place::of)
                .orElse(Place.of(source));
    }
}
