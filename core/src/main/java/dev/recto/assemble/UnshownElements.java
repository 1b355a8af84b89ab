package dev.recto.assemble;

import dev.recto.accept.Unused;
import dev.recto.evidence.RanTest;
import dev.recto.evidence.Receipts;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.evidence.TestPlaces;
import dev.recto.links.Shown;
import dev.recto.pages.PageSource.ChapterSource;
import dev.recto.sheet.Declaration;
import dev.recto.tags.Tests;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds what was meant for the book and is on no page of it. */
final class UnshownElements {

    private final Sheets sheets;
    private final Receipts receipts;
    private final Shown shown;

    UnshownElements(Sheets sheets, Receipts receipts, Shown shown) {
        this.sheets = sheets;
        this.receipts = receipts;
        this.shown = shown;
    }

    /** Warns of each annotated element, each figure and each result; once all pages are made. */
    void report(List<ChapterSource> chapters, Consumer<Problem> report) {
        sheets.declarations().stream().filter(this::isUnshown).forEach(declared -> report.accept(unshown(declared)));
        TestPlaces places = new TestPlaces(sheets);
        new Unused(shown.exhibits()).check(shownTests(chapters), places::of).forEach(report);
    }

    /** What speaks to the reader and belongs to no chapter is an error of its own, so this is what only has an excuse. */
    private boolean isUnshown(Declared declared) {
        Declaration declaration = declared.declaration();
        return declaration.excuse() != null
                && declaration.explanation() == null
                && declaration.example() == null
                && shown.find(declaration.id()).isEmpty();
    }

    private static Problem unshown(Declared declared) {
        return ProblemKind.UNSHOWN_ELEMENT.at(
                declared.file().place(declared.declaration().nameOffset()),
                "no page shows '" + declared.declaration().name() + "', which its annotation is about",
                "show it with {@listing …} or take the annotation away");
    }

    /** The tests that chapters explain, and those of which any page shows something. */
    private List<RanTest> shownTests(List<ChapterSource> chapters) {
        Tests tests = new Tests(sheets, receipts);
        Set<RanTest> found = new LinkedHashSet<>();
        chapters.stream()
                .flatMap(chapter -> chapter.entries().stream())
                .forEach(entry -> tests.ranBy(entry).ifPresent(found::add));
        shown.exhibits()
                .forEach(exhibit -> receipts.test(
                                exhibit.test().testClass(), exhibit.test().method())
                        .ifPresent(found::add));
        return List.copyOf(found);
    }
}
