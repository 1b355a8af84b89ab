package dev.recto.engine;

import dev.recto.evidence.BookModule;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.SourceRoots;
import dev.recto.sheet.Declaration;
import dev.recto.text.ElementName.Kind;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Types of one name in two modules of a book. A name in prose could mean either, and so could one in a receipt: nobody could say
 * which of them a test ran.
 */
record DuplicateClasses(List<SourceRoots> compilations, Consumer<Problem> report) {

    private record First(BookModule module, String file) {}

    /** Reports each type that has a sheet and a namesake in another module, once, where it is declared. */
    void check(List<SheetFile> sheets) {
        Map<String, First> known = new HashMap<>();
        for (SheetFile sheet : sheets) {
            for (Declaration declaration : sheet.sheet().declarations()) {
                if (declaration.owner() == null && isOne(declaration)) {
                    First first = known.putIfAbsent(declaration.id(), new First(sheet.module(), sheet.file()));
                    if (first == null) {
                        unread(declaration, sheet, sheets).ifPresent(module -> tell(declaration, sheet, module));
                    } else if (!first.module().equals(sheet.module())) {
                        tell(declaration, sheet, first.file());
                    }
                }
            }
        }
    }

    /** Two modules may share a package, as long as no more than one of them speaks of it. */
    private static boolean isOne(Declaration declaration) {
        return declaration.kind().isType()
                || (declaration.kind() == Kind.PACKAGE
                        && (declaration.chapter() != null || declaration.explanation() != null));
    }

    /** The module in which a type of this name has a class file and no sheet. */
    private Optional<String> unread(Declaration declaration, SheetFile sheet, List<SheetFile> sheets) {
        if (!declaration.kind().isType()) {
            return Optional.empty();
        }
        return compilations.stream()
                .filter(roots -> !roots.module().equals(sheet.module()))
                .filter(roots -> Files.isRegularFile(roots.classFile(declaration.binaryName())))
                .filter(roots -> sheets.stream()
                        .noneMatch(other -> other.module().equals(roots.module())
                                && other.sheet().classes().containsKey(declaration.binaryName())))
                .map(roots -> roots.shown(roots.classFile(declaration.binaryName())))
                .findFirst();
    }

    private void tell(Declaration declaration, SheetFile sheet, String other) {
        Place place = sheet.place(declaration.nameOffset());
        report.accept(ProblemKind.DUPLICATE_CLASS.at(
                place,
                "another module of the book has " + declaration.id() + " as well, in " + other,
                "rename one of them, or name the modules of the book in <modules> without one of the two"));
    }
}
