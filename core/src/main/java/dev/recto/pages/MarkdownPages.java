package dev.recto.pages;

import dev.recto.prose.Names;
import dev.recto.prose.Prose;
import dev.recto.prose.ProseReader;
import dev.recto.prose.Reading;
import dev.recto.text.Fault;
import dev.recto.text.LineIndex;
import dev.recto.text.Origin;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the Markdown pages under {@code src/book}. */
public final class MarkdownPages {

    private final Path project;
    private final Path folder;
    private final Names names;
    private final Consumer<Problem> report;

    public MarkdownPages(Path project, Path folder, Names names, Consumer<Problem> report) {
        this.project = project;
        this.folder = folder;
        this.names = names;
        this.report = report;
    }

    /** Every page, sorted by path. A folder that does not exist holds none. */
    public List<MarkdownPage> read() throws IOException {
        List<MarkdownPage> pages = new ArrayList<>();
        for (Path file : files(folder)) {
            pages.add(readOne(file));
        }
        return pages;
    }

    /** The files of all pages, sorted by path. */
    public static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(".md"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    /** The address of a page: its path in the book's folder, so that relative paths on it lead to the same files. */
    public static String address(Path inBook) {
        String path = inBook.toString().replace('\\', '/');
        return path.substring(0, path.length() - ".md".length()) + ".html";
    }

    private MarkdownPage readOne(Path path) throws IOException {
        String file = project.relativize(path).toString().replace('\\', '/');
        String text = withoutMark(Files.readAllBytes(path));
        FrontMatter front = new FrontMatterReader(file, report).read(text);
        LineIndex lines = LineIndex.of(text);
        String words = text.substring(front.end()).replace("\r\n", "\n");
        Reading reading = ProseReader.read(Prose.Markup.MARKDOWN, words, names);
        Prose prose = new Prose(
                Prose.Markup.MARKDOWN,
                words,
                origins(text, front.end()),
                reading.tags(),
                reading.links(),
                reading.fences());
        for (Fault fault : reading.faults()) {
            int offset = prose.sourceOffset(fault.offset());
            report.accept(fault.at(new Place(file, lines.line(offset), lines.column(offset))));
        }
        return new MarkdownPage(file, address(folder.relativize(path)), path.getParent(), front, prose, lines);
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
