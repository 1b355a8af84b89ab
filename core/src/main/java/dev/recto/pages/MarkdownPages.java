package dev.recto.pages;

import dev.recto.dialect.Translation;
import dev.recto.evidence.FileTree;
import dev.recto.prose.Grammar;
import dev.recto.prose.Names;
import dev.recto.prose.OwnListing;
import dev.recto.prose.Prose;
import dev.recto.prose.Prose.Link;
import dev.recto.prose.ProseReader;
import dev.recto.prose.ProseReader.Reading;
import dev.recto.prose.ReferenceNode;
import dev.recto.text.Fault;
import dev.recto.text.LineIndex;
import dev.recto.text.Origin;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.commonmark.node.Node;

/** Reads the Markdown pages under {@code src/book}. */
public final class MarkdownPages {

    private final Path project;
    private final Path folder;
    private final Names names;
    private final Set<Path> leftOut;
    private final Consumer<Problem> report;

    public MarkdownPages(Path project, Path folder, Names names, Consumer<Problem> report) {
        this(project, folder, names, Set.of(), report);
    }

    /** @param leftOut files that are not read */
    public MarkdownPages(Path project, Path folder, Names names, Set<Path> leftOut, Consumer<Problem> report) {
        this.leftOut = Set.copyOf(leftOut);
        this.project = project;
        this.folder = folder;
        this.names = names;
        this.report = report;
    }

    /** Every page, sorted by path. A folder that does not exist holds none. */
    public List<MarkdownPage> read() throws IOException {
        List<MarkdownPage> pages = new ArrayList<>();
        for (Path file : files(folder)) {
            if (!leftOut.contains(file)) {
                pages.add(readOne(file));
            }
        }
        return pages;
    }

    /** The files of all pages, sorted by path. */
    public static List<Path> files(Path folder) throws IOException {
        return FileTree.files(folder, ".md");
    }

    private MarkdownPage readOne(Path path) throws IOException {
        String file = FileTree.path(project, path);
        String text = withoutMark(FileTree.read(path));
        LineIndex lines = LineIndex.of(text);
        FrontMatterReader front = new FrontMatterReader(file, report);
        int start = front.open(text);
        List<Origin> inFile = origins(text, start);
        String written = text.substring(start).replace("\r\n", "\n");
        Translation page = front.dialect()
                .map(dialect -> dialect.translate(written))
                .orElseGet(() -> Translation.unchanged(written));
        Reading reading = ProseReader.read(Prose.Markup.MARKDOWN, page.text(), names);
        Prose prose = reading.prose(Prose.Markup.MARKDOWN, page.text(), page.originsThrough(inFile));
        List<Fault> faults = new ArrayList<>(reading.faults());
        faults.addAll(OwnListing.PAGE.faults(prose.tags()));
        String title = title(front.title(), reading.document(), page.text(), faults);
        page.faults().forEach(fault -> report(fault, Origin.offset(inFile, fault.offset()), file, lines));
        faults.forEach(fault -> report(fault, prose.sourceOffset(fault.offset()), file, lines));
        return new MarkdownPage(
                file,
                FileTree.path(folder, path).replaceFirst("\\.md$", ""),
                path.getParent(),
                front.under(title),
                shown(prose, reading.document()),
                reading.document(),
                lines);
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

    /** One run a line, so that {@code \r\n} in the file does not shift what stands behind it. */
    private static List<Origin> origins(String text, int start) {
        List<Origin> origins = new ArrayList<>();
        int inText = 0;
        for (int from = start; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int next = end < 0 ? text.length() : end + 1;
            boolean carriageReturn = end > from && text.charAt(end - 1) == '\r';
            int length = next - from - (carriageReturn ? 1 : 0);
            origins.add(new Origin(inText, from, length));
            inText += length;
            from = next;
        }
        return origins;
    }
}
