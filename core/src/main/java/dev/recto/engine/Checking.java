package dev.recto.engine;

import dev.recto.accept.Accepted;
import dev.recto.attest.BookSettings;
import dev.recto.attest.Compile;
import dev.recto.attest.Statement;
import dev.recto.attest.StrictJson.UnreadableException;
import dev.recto.check.BookCheck;
import dev.recto.check.BookFiles;
import dev.recto.check.Faults;
import dev.recto.check.Permissions;
import dev.recto.check.SettingsCheck;
import dev.recto.check.SourceTree;
import dev.recto.citations.References;
import dev.recto.engine.Recto.Trusted;
import dev.recto.evidence.BookModule;
import dev.recto.evidence.FileTree;
import dev.recto.evidence.Sheets;
import dev.recto.links.SheetNames;
import dev.recto.pages.BookFolders;
import dev.recto.pages.MarkdownPages;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Proves a published book again: by its files, against its project, and by compiling it once more. */
public final class Checking {

    private final BookFiles book;
    private final Faults faults = new Faults();

    /** @param files contents of the book's files by address */
    public Checking(SortedMap<String, byte[]> files) {
        this(new BookFiles(files));
    }

    Checking(BookFiles book) {
        this.book = book;
    }

    /** The same of a book with one file that is another; where that is no evidence, the book is not woven once more. */
    public Checking with(String address, byte[] content) {
        return new Checking(book.with(address, content));
    }

    /** What the book's files alone disprove. */
    public List<Problem> files() throws IOException {
        checked();
        return told();
    }

    /** The same, and writes the book that follows from the evidence once more. */
    List<Problem> andWrite(BookWeave.Edition more) throws IOException {
        new BookCheck(book, files -> Replay.weave(files, more), BuildRecord.recto(), faults).check();
        return told();
    }

    /** The same, and what the project disproves. */
    public List<Problem> against(Origin sources) throws IOException {
        Optional<Statement> statement = checked();
        if (statement.isPresent()) {
            compare(sources, statement.get());
        }
        return told();
    }

    /** The same, and what compiling again disproves. */
    public List<Problem> rebuilt(@Nullable Origin sources, Trusted trusted) throws IOException {
        Optional<Statement> statement = checked();
        if (statement.isPresent()) {
            if (sources != null) {
                compare(sources, statement.get());
            }
            Map<Compile.Library, Optional<Path>> found = new HashMap<>();
            Permissions permissions = new Permissions(
                    library -> found.computeIfAbsent(library, each -> recorded(each, trusted)),
                    trusted.processor(),
                    trusted.allowed());
            new Rebuild(book, statement.get().predicate(), permissions, faults).check();
        }
        return told();
    }

    private List<Problem> told() {
        return StrangersWords.told(faults.all());
    }

    private Optional<Statement> checked() throws IOException {
        return new BookCheck(book, Replay::weave, BuildRecord.recto(), faults).check();
    }

    private void compare(Origin origin, Statement statement) throws IOException {
        Path sources = origin.folder();
        try {
            BookSettings settings =
                    BookSettings.read(book.bytes(BookSettings.ADDRESS).orElseThrow());
            SourceTree tree = new SourceTree(sources, book, faults);
            tree.compare(settings, statement.predicate().compile());
            tree.leftOut(inputs(sources, settings));
            Project told = origin.told();
            if (told != null) {
                String file = told.settings().configuredIn();
                new SettingsCheck(settings, new BuildRecord(told).settings(), file, faults).compare();
            }
        } catch (UnreadableException impossible) {
            throw new IllegalStateException("the evidence was read before", impossible);
        }
    }

    /** What a weave of the project would read now, but what it leaves out. */
    private static List<Path> inputs(Path project, BookSettings settings) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String root : settings.roots()) {
            files.addAll(FileTree.files(project.resolve(root), ".java"));
        }
        Path pages = project.resolve(settings.pages());
        SheetNames names = new SheetNames(new Sheets(List.of()), "");
        SortedMap<BookModule, Path> others = new TreeMap<>();
        for (int i = 0; i < settings.covered().size(); i++) {
            var module = settings.covered().get(i);
            others.put(new BookModule(i, module.name()), project.resolve(module.pages()));
        }
        MarkdownPages written = new MarkdownPages(
                project,
                new BookFolders(pages, others),
                names,
                Set.of(),
                ForeignPages.choice(settings, Place.of("pom.xml")),
                said -> {});
        written.read().stream()
                .filter(page -> !page.isLeftOut())
                .forEach(page -> files.add(project.resolve(page.file())));
        files.addAll(written.siteFiles());
        References.file(pages).ifPresent(files::add);
        Path accepted = pages.resolve(BookSettings.ACCEPTED);
        Accepted.read(project, accepted).files().keySet().forEach(text -> files.add(accepted.resolve(text)));
        return files;
    }

    /** The library that is the file it was when the book was made; where there is no digest of it, one that is allowed by name. */
    private static Optional<Path> recorded(Compile.Library library, Trusted trusted) {
        return trusted.libraries().apply(library.name()).stream()
                .filter(file -> library.sha256().isEmpty() || library.sha256().equals(BuildRecord.digest(file)))
                .findFirst();
    }
}
