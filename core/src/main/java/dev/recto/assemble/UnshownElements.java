package dev.recto.assemble;

import dev.recto.assets.Assets;
import dev.recto.book.Exhibit;
import dev.recto.book.Exhibit.Kind;
import dev.recto.evidence.RanTest;
import dev.recto.evidence.Receipts;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.evidence.TestPlaces;
import dev.recto.links.Shown;
import dev.recto.links.ShownMap;
import dev.recto.pages.PageSource.ChapterSource;
import dev.recto.receipt.PublishedEntry;
import dev.recto.receipt.PublishedFile;
import dev.recto.receipt.TestRun;
import dev.recto.sheet.Declaration;
import dev.recto.tables.TableFile;
import dev.recto.tags.Tests;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
        Map<Use, Set<String>> used = used();
        for (RanTest test : shownTests(chapters)) {
            List<TestRun> runs = test.invocations();
            Stream<String> files =
                    runs.stream().flatMap(run -> run.files().stream()).map(PublishedFile::name);
            Stream<String> keys =
                    runs.stream().flatMap(run -> run.entries().stream()).map(PublishedEntry::key);
            unused(used, test, Kind.FIGURE, files)
                    .forEach(name -> report.accept(ProblemKind.UNUSED_FIGURE.at(
                            places.of(test), noPageUses("the file '" + name + "'", test), unpublish(tag(name, test)))));
            unused(used, test, Kind.RESULT, keys)
                    .forEach(name -> report.accept(ProblemKind.UNUSED_RESULT.at(
                            places.of(test), noPageUses("the value '" + name + "'", test), unpublish("{@result …}"))));
        }
    }

    /** Of what sort, and of which test, pages use something. */
    private record Use(Kind kind, String test) {}

    /** The names of all that pages use. */
    private Map<Use, Set<String>> used() {
        Map<Use, Set<String>> used = new HashMap<>();
        for (Exhibit exhibit : shown.exhibits()) {
            used.computeIfAbsent(new Use(exhibit.kind(), exhibit.test().key()), key -> new HashSet<>())
                    .add(exhibit.name());
        }
        return used;
    }

    private static Stream<String> unused(Map<Use, Set<String>> used, RanTest test, Kind kind, Stream<String> names) {
        Set<String> own = used.getOrDefault(new Use(kind, test.name().key()), Set.of());
        return names.distinct().filter(name -> !own.contains(name));
    }

    private static String noPageUses(String what, RanTest test) {
        return "no page uses " + what + " that " + test.name().shortName() + " published";
    }

    private static String tag(String file, RanTest test) {
        boolean table = test.file(file)
                .flatMap(published -> TableFile.of(Assets.mediaType(published)))
                .isPresent();
        return table ? "{@table …}" : "{@figure …}";
    }

    private static String unpublish(String tag) {
        return "show it with " + tag + " or do not publish it";
    }

    /** What speaks to the reader and belongs to no chapter is an error of its own, so this is what only has an excuse. */
    private boolean isUnshown(Declared declared) {
        Declaration declaration = declared.declaration();
        return declaration.excuse() != null
                && declaration.explanation() == null
                && declaration.example() == null
                && shown.find(declaration.id()).isEmpty()
                && shown.find(ShownMap.restOf(declared.file())).isEmpty();
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
                .forEach(entry -> found.addAll(tests.ranBy(entry)));
        shown.exhibits().stream()
                .map(exhibit -> receipts.tests().get(exhibit.test().key()))
                .filter(Objects::nonNull)
                .forEach(found::add);
        return List.copyOf(found);
    }
}
