package dev.recto.engine;

import dev.recto.accept.Accepted;
import dev.recto.assemble.Assembler;
import dev.recto.attest.BookSettings;
import dev.recto.attest.Layout;
import dev.recto.book.Bibliography.Style;
import dev.recto.evidence.Answers;
import dev.recto.evidence.SourceRoots;
import dev.recto.links.LibraryDocs;
import dev.recto.pages.BookFolders;
import dev.recto.text.Place;
import dev.recto.verify.Evidence;
import dev.recto.verify.State;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that a book is a function of.
 *
 * @param project the folder to which paths are relative
 * @param pages the folders of Markdown pages and images
 * @param compilations where sources lie: main sources before tests, each in the order of the modules
 * @param settings what the POM and the author said
 * @param evidence what the build left, its outputs as readers see them
 * @param accepted what the author accepted
 * @param accepting whether this weave accepts whatever the book shows
 * @param typedNumbers whether to warn of numbers in prose that nothing binds to the code
 * @param checksDrafts whether what is wrong with drafts is told; a published book does not hold all that they need
 * @param answers what is asked of things that no book holds
 * @param libraries where libraries are documented
 * @param configuredIn the file that says what the author chose
 */
record BookInputs(
        Path project,
        BookFolders pages,
        List<SourceRoots> compilations,
        BookSettings settings,
        Evidence evidence,
        Accepted accepted,
        boolean accepting,
        boolean typedNumbers,
        boolean checksDrafts,
        Answers answers,
        LibraryDocs libraries,
        Place configuredIn) {

    /** Where sources of a compilation lie. */
    SourceRoots roots(String set) {
        return compilations.stream()
                .filter(roots -> roots.set().equals(set))
                .findFirst()
                .orElseThrow();
    }

    /** Where tests lie. */
    List<SourceRoots> tests() {
        return compilations.stream().filter(SourceRoots::test).toList();
    }

    /** How all of its files are named in the evidence. */
    Layout layout() {
        return layout(project, compilations, pages);
    }

    /** How the files of a project are named in the evidence. */
    static Layout layout(Path project, List<SourceRoots> compilations, BookFolders pages) {
        List<Path> folders = new ArrayList<>();
        compilations.forEach(roots -> folders.addAll(roots.roots()));
        folders.addAll(pages.all());
        return new Layout(project, folders);
    }

    /**
     * Where files lie that ship: in the project's own folders of resources, and in those beside the source roots, which other
     * modules have elsewhere.
     */
    static List<Path> resources(Path project, Stream<Path> roots) {
        Stream<Path> own = Stream.of(project.resolve("src/main/resources"), project.resolve("src/test/resources"));
        return Stream.concat(own, roots.map(root -> root.resolveSibling("resources")))
                .distinct()
                .toList();
    }

    /** The least that a listing had to reach. */
    State required() {
        return State.valueOf(settings.required().toUpperCase(Locale.ROOT));
    }

    /** How works are called where they are cited. */
    Style citations() {
        return Style.valueOf(settings.citations().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What the book is put together from. */
    Assembler.Inputs assembled() {
        return new Assembler.Inputs(
                project,
                pages,
                resources(project, compilations.stream().flatMap(roots -> roots.roots().stream())),
                settings.imprint(),
                settings.release(),
                libraries,
                evidence.sheets(),
                evidence.receipts(),
                evidence.fences(),
                typedNumbers,
                Set.of(),
                citations(),
                settings.blockTags(),
                ForeignPages.choice(settings, configuredIn),
                checksDrafts);
    }
}
