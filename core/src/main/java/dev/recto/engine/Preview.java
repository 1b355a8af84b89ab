package dev.recto.engine;

import dev.recto.book.Book;
import dev.recto.book.Colophon;
import dev.recto.book.OwnAddress;
import dev.recto.book.Page;
import dev.recto.book.Passage;
import dev.recto.dialect.forms.Forms;
import dev.recto.evidence.FileTree;
import dev.recto.format.JudgedBook;
import dev.recto.format.Sink;
import dev.recto.html.SiteRenderer;
import dev.recto.publish.Publication;
import dev.recto.sheet.Heading;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.verify.Verdicts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A book in which something is wrong, for its author to look at: its faults are listed on a page of their own, in the place of
 * the colophon, and marked where they stand. It has neither evidence nor attestation, and each page says what it is.
 */
final class Preview {

    private static final String CONTENT = "<main id=\"content\" tabindex=\"-1\">\n";

    /** What tells others of a book, or claims anything of it. */
    private static final Set<String> LEFT_OUT = Set.of(
            OwnAddress.FORMAT,
            OwnAddress.PRINT,
            OwnAddress.PRINT_STYLE_SHEET,
            OwnAddress.ROBOTS,
            OwnAddress.SITEMAP,
            OwnAddress.FEED,
            OwnAddress.DRAWN_COVER,
            OwnAddress.LLMS);

    private static final Set<ProblemKind> SECRET = Set.of(ProblemKind.SECRET_IN_OUTPUT, ProblemKind.SECRET_IN_SOURCE);

    private final Path folder;

    /** @param folder that becomes the preview */
    Preview(Path folder) {
        this.folder = folder;
    }

    /** Removes what earlier weaves left. */
    void remove() throws IOException {
        if (Files.exists(folder)) {
            FileTree.remove(folder);
        }
    }

    /**
     * Writes it, unless one of the faults is a secret, which no page may show.
     *
     * @return whether it was written
     */
    boolean write(Book book, Verdicts verdicts, List<Problem> problems) throws IOException {
        List<Problem> faults = problems.stream().filter(Problem::isError).toList();
        if (faults.stream().anyMatch(fault -> SECRET.contains(fault.kind()))) {
            remove();
            return false;
        }
        Book marked = withList(FaultMarks.on(book, faults), faults);
        Colophon nothing = new Colophon(List.of(), false, List.of(), List.of(), List.of(), "");
        try (Publication publication = Publication.open(folder)) {
            new SiteRenderer().write(new JudgedBook(marked, verdicts, nothing), sink(publication, faults.size()));
            publication.commit();
        }
        return true;
    }

    /** Pages that want one address are among the faults: the first one has it. */
    private static Sink sink(Publication publication, int faults) {
        Set<String> taken = new HashSet<>();
        return (address, content) -> {
            String page = address.replaceFirst("^data/(.*)\\.js$", "$1.html");
            if (!LEFT_OUT.contains(page) && taken.add(address)) {
                publication.accept(address, address.endsWith(".html") ? withBanner(address, content, faults) : content);
            }
        };
    }

    private static byte[] withBanner(String address, byte[] page, int faults) {
        String root = "../".repeat((int) address.chars().filter(c -> c == '/').count());
        String banner =
                "<aside class=\"admonition adm-caution\" lang=\"en\" dir=\"ltr\"><p class=\"admonition-title\">Preview</p>"
                        + "<p>This is no book yet: <a href=\"" + root + OwnAddress.COLOPHON + "\">" + counted(faults)
                        + "</a> wrong with it, and nothing here is proven.</p></aside>\n";
        return new String(page, StandardCharsets.UTF_8)
                .replace("</head>", "<meta name=\"robots\" content=\"noindex\">\n</head>")
                .replace(CONTENT, CONTENT + banner)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String counted(int faults) {
        return faults == 1 ? "1 thing is" : faults + " things are";
    }

    /** The page of faults takes the colophon's address, to which all pages lead. */
    private static Book withList(Book book, List<Problem> faults) {
        Passage list = FaultMarks.passage(list(book, faults), "preview", 1);
        Page page = new Page(
                Page.Kind.MARKDOWN, OwnAddress.COLOPHON, "", Heading.titled("What is wrong"), "preview", List.of(list));
        List<Book.Part> parts = new ArrayList<>(List.of(new Book.Part("", List.of(page))));
        parts.addAll(book.parts());
        return new Book(book.imprint(), parts, book.assets(), book.sources(), book.bibliography(), book.theme());
    }

    private static String list(Book book, List<Problem> faults) {
        TreeMap<String, List<Problem>> byFile = faults.stream()
                .collect(Collectors.groupingBy(fault -> fault.place().file(), TreeMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder();
        byFile.forEach((file, ofFile) -> {
            text.append("## ").append(Forms.escaped(file)).append("\n\n");
            book.pages()
                    .filter(page -> page.file().equals(file))
                    .findFirst()
                    .ifPresent(page -> text.append("On [")
                            .append(Forms.escaped(page.heading().title()))
                            .append("](<")
                            .append(page.address())
                            .append(">).\n\n"));
            ofFile.forEach(fault ->
                    text.append("- ").append(Forms.escaped(fault.toString())).append('\n'));
            text.append('\n');
        });
        return text.toString();
    }
}
