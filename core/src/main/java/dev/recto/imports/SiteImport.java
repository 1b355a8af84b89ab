package dev.recto.imports;

import dev.recto.book.OwnAddress;
import dev.recto.citations.References;
import dev.recto.dialect.DialectChoice;
import dev.recto.dialect.Door;
import dev.recto.evidence.FileTree;
import dev.recto.pages.PageAddress;
import dev.recto.text.PageName;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Brings a site over into a book: its pages, and the files that they show. The site itself stays as it is. */
public final class SiteImport {

    private final Request request;
    private final Consumer<String> progress;

    /**
     * What to bring where. All paths are absolute.
     *
     * @param project the folder to which paths in messages are relative
     * @param site the folder of the site
     * @param pages the folder of the book's pages, which need not exist
     * @param work a folder for the report and for what is not ready, of which nothing else is in use
     * @param dialects what was chosen about the pages of the site
     * @param book what was chosen about the book's own pages
     * @param replaces whether files of the book may be replaced
     * @param strict whether nothing is written where anything is wrong with a page
     */
    public record Request(
            Path project,
            Path site,
            Path pages,
            Path work,
            DialectChoice dialects,
            DialectChoice book,
            boolean replaces,
            boolean strict) {

        /** Where the report is written. */
        public Path report() {
            return work.resolve("import-report.md");
        }
    }

    /**
     * What came of it.
     *
     * @param problems all that is to be told; where one is an error nothing was brought over
     * @param screen what to show of the report
     */
    public record Outcome(List<Problem> problems, List<String> screen) {}

    /** @param progress takes lines meanwhile */
    public SiteImport(Request request, Consumer<String> progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * Brings it over, unless something is in the way: then nothing is written but the report.
     *
     * @throws IOException if something cannot be read or written; the book's folder is as it was
     */
    public Outcome run() throws IOException {
        Door door = new Door(request.project(), request.site(), Set.of(), request.dialects())
                .keepingAddresses(SiteImport::leadsOn);
        List<SitePage> read = PageNames.of(new SiteReading(request.project(), request.site(), door, progress).pages());
        if (read.isEmpty()) {
            return new Outcome(List.of(noPage()), List.of());
        }
        Door book = new Door(request.project(), request.pages(), Set.of(), request.book());
        List<SitePage> pages =
                Numbering.of(read, new OwnPages(request.project(), request.pages(), read).orders()).stream()
                        .map(page -> marked(page, book))
                        .map(page -> request.strict() ? page : Refusals.boxed(page))
                        .toList();
        ShownFiles files = ShownFiles.of(request.site(), pages);
        SortedSet<String> shown = new TreeSet<>(files.paths());
        References.file(request.site()).ifPresent(works -> shown.add(FileTree.path(request.site(), works)));
        Path ready = request.work().resolve("import");
        Proof.write(ready, pages, request.site(), shown);
        for (var part : PartPages.of(pages).entrySet()) {
            FileTree.write(ready.resolve(part.getKey()), part.getValue().getBytes(StandardCharsets.UTF_8));
        }

        Findings findings = new Findings(request.strict());
        findings.refused(door.problems().stream().map(SiteImport::forSites).toList());
        pages.forEach(page -> findings.refused(page.problems()));
        findings.ahead(Proof.of(ready, pages));
        findings.ahead(files.missing());
        findings.ahead(twice(pages));
        Placing placing = new Placing(ready, request.pages(), request.work().resolve("import-replaced"));
        if (!request.replaces()) {
            findings.ahead(placing.conflicts(request.project()));
        }
        boolean written = findings.inTheWay().isEmpty();
        if (written) {
            placing.place();
        }
        FileTree.remove(ready);
        return outcome(pages, shown, findings, written);
    }

    /** Whether a book can have a page at an address that leads on. */
    private static boolean leadsOn(String address) {
        return OwnAddress.owner(address).isEmpty()
                && PageAddress.aliasFault(address).isEmpty();
    }

    /** A page that the book would take for another system's says that it is none; the book's own first page keeps its address. */
    private SitePage marked(SitePage read, Door book) {
        boolean first = read.path().equals(Door.FIRST)
                && read.front().fields().text("address").isEmpty();
        SitePage page = first ? read.saying("address: " + Door.HOME) : read;
        return book.wouldTranslate(request.pages().resolve(page.path())) ? page.saying("dialect: native") : page;
    }

    /** Pages of one path: the book has one ending where a site has several. */
    private static List<Problem> twice(List<SitePage> pages) {
        Map<String, SitePage> byPath = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (SitePage page : pages) {
            SitePage other = byPath.putIfAbsent(page.path(), page);
            if (other != null) {
                problems.add(ProblemKind.FILE_IN_THE_WAY.at(
                        Place.of(page.file()),
                        "this page and " + other.file() + " would both be " + page.path(),
                        "rename one of them"));
            }
        }
        return problems;
    }

    private Outcome outcome(List<SitePage> pages, SortedSet<String> files, Findings findings, boolean written)
            throws IOException {
        ImportReport report = new ImportReport(
                FileTree.path(request.project(), request.site()),
                FileTree.path(request.project(), request.pages()),
                pages,
                files,
                left(pages, files),
                Construct.of(pages),
                findings,
                written);
        FileTree.write(request.report(), report.text().getBytes(StandardCharsets.UTF_8));
        return new Outcome(findings.all(), report.screen());
    }

    /** The files that are no page and that no page shows. */
    private SortedSet<String> left(List<SitePage> pages, SortedSet<String> files) throws IOException {
        Set<String> brought = pages.stream().map(SitePage::path).collect(Collectors.toSet());
        return FileTree.files(request.site()).stream()
                .map(file -> FileTree.path(request.site(), file))
                .filter(file ->
                        !brought.contains(PageName.own(file)) && !files.contains(file) && !SiteReading.isTools(file))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Problem noPage() {
        return ProblemKind.NO_SITE.at(
                Place.of(FileTree.path(request.project(), request.site())),
                Files.isDirectory(request.site()) ? "no Markdown page lies here" : "there is no such folder",
                "name the folder of the site: -Drecto.site=../my-site");
    }

    /** The POM says which dialect the book's own pages are in; of a site the command line does. */
    private static Problem forSites(Problem problem) {
        return problem.kind() == ProblemKind.GUESSED_DIALECT
                ? problem.kind().warning(problem.place(), problem.message(), "say another one with -Drecto.dialect=…")
                : problem;
    }
}
