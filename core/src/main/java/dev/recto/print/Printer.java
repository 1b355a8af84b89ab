package dev.recto.print;

import dev.recto.book.OwnAddress;
import dev.recto.evidence.FileTree;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * Prints a book: a copy of it, with the size of the sheets said in its style sheet, is opened in a browser that knows nothing
 * of its user. The book itself stays as it was proven.
 */
public final class Printer {

    private static final String PAGE = OwnAddress.PRINT;

    private final PrintJob job;
    private final Machine machine;

    /** @param job what is printed */
    public Printer(PrintJob job) {
        this(job, Machine.here());
    }

    Printer(PrintJob job, Machine machine) {
        this.job = job;
        this.machine = machine;
    }

    /**
     * Writes the PDF.
     *
     * @return what keeps it from being written
     * @throws IOException if files cannot be copied or written
     */
    public List<Problem> print() throws IOException {
        Optional<Paper> paper = Paper.named(job.paper());
        Optional<Path> browser = job.browser() == null
                ? machine.browser()
                : Optional.of(job.browser()).filter(Machine::isProgram);
        if (!Files.isRegularFile(job.book().resolve(PAGE))) {
            return List.of(noPage());
        }
        if (paper.isEmpty()) {
            return List.of(ProblemKind.UNKNOWN_PAPER.at(
                    Place.of(PAGE), "<paper> is '" + job.paper() + "'", "write one of " + Paper.names()));
        }
        return browser.isEmpty() ? List.of(noBrowser()) : print(browser.get(), paper.get());
    }

    private Problem noPage() {
        return ProblemKind.NO_BOOK.at(
                Place.of(PAGE),
                "there is no such page in " + job.book(),
                "weave the book first, with mvn verify; a book of many hundred pages has none");
    }

    private Problem noBrowser() {
        String found = job.browser() == null
                ? "there is no Chromium, Chrome or Edge on the PATH nor where this system has it"
                : "there is no program " + job.browser();
        return ProblemKind.NO_BROWSER.at(
                Place.of(PAGE),
                found,
                "name one with -Drecto.chromium, or open the page in any browser and print it there");
    }

    private List<Problem> print(Path browser, Paper paper) throws IOException {
        Path folder = Files.createTempDirectory("recto-print");
        try {
            copy(folder.resolve("book"));
            Files.writeString(
                    folder.resolve("book").resolve(OwnAddress.PRINT_STYLE_SHEET),
                    paper.rule(),
                    StandardOpenOption.APPEND);
            Path pdf = folder.resolve("book.pdf");
            Optional<String> refused =
                    new Chromium(browser, machine.forbidsSandbox(), job.limit()).print(folder, PAGE, pdf);
            if (refused.isPresent()) {
                return List.of(ProblemKind.FAILED_PRINT.at(
                        Place.of(PAGE),
                        browser + " printed nothing: " + refused.get(),
                        "see whether it opens the page, or name another with -Drecto.chromium"));
            }
            Files.createDirectories(job.pdf().toAbsolutePath().getParent());
            Files.move(pdf, job.pdf(), StandardCopyOption.REPLACE_EXISTING);
            return List.of();
        } finally {
            FileTree.remove(folder);
        }
    }

    /** What the claims rest on is not printed. */
    private void copy(Path target) throws IOException {
        for (Path file : FileTree.files(job.book())) {
            Path path = job.book().relativize(file);
            if (!path.startsWith(OwnAddress.EVIDENCE)) {
                Path copy = target.resolve(path);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
