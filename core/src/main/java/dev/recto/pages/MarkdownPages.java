package dev.recto.pages;

import dev.recto.dialect.Dialect;
import dev.recto.dialect.DialectChoice;
import dev.recto.dialect.Door;
import dev.recto.dialect.Edits;
import dev.recto.dialect.Met.Fate;
import dev.recto.dialect.Translation;
import dev.recto.dialect.front.Front;
import dev.recto.evidence.BookModule;
import dev.recto.evidence.FileTree;
import dev.recto.prose.Grammar;
import dev.recto.prose.Names;
import dev.recto.prose.OwnListing;
import dev.recto.prose.PageTitle;
import dev.recto.prose.Prose;
import dev.recto.prose.Prose.Link;
import dev.recto.prose.ProseReader;
import dev.recto.prose.ProseReader.Reading;
import dev.recto.prose.ReferenceNode;
import dev.recto.text.Fault;
import dev.recto.text.LineIndex;
import dev.recto.text.PageName;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.commonmark.node.Node;

/** Reads the Markdown pages under {@code src/book}, of each module that a book covers. */
public final class MarkdownPages {

    private final Path project;
    private final BookFolders folders;
    private final Names names;
    private final Set<Path> leftOut;
    private final DialectChoice dialects;
    private final SortedSet<Path> siteFiles = new TreeSet<>();
    private final SortedMap<String, Integer> kept = new TreeMap<>();
    private final Consumer<Problem> report;

    /**
     * The pages of a book.
     *
     * @param leftOut files that are not read
     * @param dialects what was chosen about pages of other systems
     */
    public MarkdownPages(
            Path project,
            BookFolders folders,
            Names names,
            Set<Path> leftOut,
            DialectChoice dialects,
            Consumer<Problem> report) {
        this.dialects = dialects;
        this.leftOut = Set.copyOf(leftOut);
        this.project = project;
        this.folders = folders;
        this.names = names;
        this.report = report;
    }

    /** Every page, in the order of the modules, those of each sorted by path. A folder that does not exist holds none. */
    public List<MarkdownPage> read() throws IOException {
        List<MarkdownPage> pages = new ArrayList<>();
        for (var each : folders.byModule().entrySet()) {
            Door door = new Door(project, each.getValue(), leftOut, dialects);
            for (Path file : files(each.getValue())) {
                if (!leftOut.contains(file) && door.isPage(file)) {
                    pages.add(readOne(file, each.getKey(), each.getValue(), door));
                }
            }
            door.problems().forEach(report);
            siteFiles.addAll(door.siteFiles());
        }
        return pages;
    }

    /** The files of sites that the pages were read with; once they are read. */
    public SortedSet<Path> siteFiles() {
        return Collections.unmodifiableSortedSet(siteFiles);
    }

    /** How often pages show markup that nobody knows as it is written, by file; once they are read. */
    public SortedMap<String, Integer> kept() {
        return Collections.unmodifiableSortedMap(kept);
    }

    /** The files of all pages, sorted by path, and those that only some systems have as pages. */
    public static List<Path> files(Path folder) throws IOException {
        return FileTree.pages(folder);
    }

    private MarkdownPage readOne(Path path, BookModule module, Path folder, Door door) throws IOException {
        String file = FileTree.path(project, path);
        String text = withoutMark(FileTree.read(path));
        LineIndex lines = LineIndex.of(text);
        Door.Page opened = door.open(path, text);
        boolean foreign = opened.dialect().filter(Dialect::isForeign).isPresent();
        Translation page = withPlainBrackets(opened.text());
        FrontMatterReader front = new FrontMatterReader(
                file, foreign ? place -> place(page, place, lines) : UnaryOperator.identity(), report);
        int start = front.open(page.text());
        String words = page.text().substring(start);
        Reading reading = ProseReader.read(Prose.Markup.MARKDOWN, words, names);
        Prose prose = reading.prose(Prose.Markup.MARKDOWN, words, page.originsFrom(start));
        List<Fault> faults = new ArrayList<>(reading.faults());
        faults.addAll(OwnListing.PAGE.faults(prose.tags()));
        String title = title(front.title(), reading.document(), words, faults);
        front.checkDialect();
        long unknown = opened.text().met().stream()
                .filter(met -> met.fate() == Fate.KEPT)
                .count();
        if (unknown > 0) {
            kept.put(file, (int) unknown);
        }
        page.faults().forEach(fault -> report(fault, fault.offset(), file, lines));
        faults.forEach(fault -> report(fault, prose.sourceOffset(fault.offset()), file, lines));
        return new MarkdownPage(
                file,
                module,
                PageName.withoutEnding(module.path(FileTree.path(folder, path))),
                path.getParent(),
                foreign,
                front.under(title),
                shown(prose, reading.document()),
                reading.document(),
                lines);
    }

    /** The same with a backslash before brackets that name nothing. */
    private Translation withPlainBrackets(Translation page) {
        int start = Front.of(page.text()).end();
        String words = page.text().substring(start);
        List<Integer> brackets = words.indexOf('[') < 0
                ? List.of()
                : PlainBrackets.in(
                        ProseReader.read(Prose.Markup.MARKDOWN, words, names).document(), names);
        return brackets.isEmpty()
                ? page
                : page.then(text -> {
                    Edits edits = new Edits();
                    brackets.forEach(at -> edits.replace(new Span(start + at, start + at), "\\"));
                    return edits.applyTo(text);
                });
    }

    /** The author's place of one in the translated page. */
    private static Place place(Translation page, Place place, LineIndex lines) {
        LineIndex translated = LineIndex.of(page.text());
        int line = Math.min(Math.max(place.line(), 1), translated.lines());
        int offset = Math.min(translated.start(line) + Math.max(place.column() - 1, 0), translated.end(line));
        return lines.place(place.file(), page.place(offset));
    }

    private void report(Fault fault, int inFile, String file, LineIndex lines) {
        int offset = Math.max(inFile, 0);
        report.accept(fault.at(new Place(file, lines.line(offset), lines.column(offset))));
    }

    /** The title that the front matter gives or, where it gives none, the first heading, which then is not shown again. */
    private static String title(String given, Node document, String words, List<Fault> faults) {
        Optional<PageTitle> heading =
                PageTitle.in(document).filter(found -> given.isEmpty() || found.says(given, words));
        heading.flatMap(PageTitle::misplaced)
                .ifPresent(node -> faults.add(ProblemKind.MALFORMED_FRONT_MATTER.at(
                        Grammar.span(node).start(),
                        "the title of a page is made of words alone",
                        "move this below the title")));
        heading.ifPresent(found -> found.heading().unlink());
        return given.isEmpty() ? heading.map(PageTitle::words).orElse("") : given;
    }

    /** The prose without the names in its title, which are checked and stand there as words. */
    private static Prose shown(Prose prose, Node document) {
        Set<Integer> starts = Grammar.nodes(document).stream()
                .filter(ReferenceNode.class::isInstance)
                .map(name -> Grammar.span(name).start())
                .collect(Collectors.toSet());
        List<Link> links = prose.links().stream()
                .filter(link -> starts.contains(link.span().start()))
                .toList();
        return new Prose(prose.markup(), prose.text(), prose.origins(), prose.tags(), links, prose.fences());
    }

    private static String withoutMark(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
