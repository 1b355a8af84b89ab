package dev.recto.engine;

import dev.recto.attest.BookSettings;
import dev.recto.attest.BookSettings.PlacedFile;
import dev.recto.attest.Compile;
import dev.recto.attest.EvidenceFile;
import dev.recto.attest.Layout;
import dev.recto.attest.Predicate.SourceClaim;
import dev.recto.attest.ReceiptFiles;
import dev.recto.attest.StrictJson;
import dev.recto.book.Book;
import dev.recto.book.Exhibit;
import dev.recto.book.Insert;
import dev.recto.citations.References;
import dev.recto.evidence.FileTree;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.SourceRoots;
import dev.recto.pages.MarkdownPages;
import dev.recto.sheet.SheetJson;
import dev.recto.text.Digest;
import dev.recto.text.FileName;
import dev.recto.text.FilePaths;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes down all that a book was woven from. */
final class EvidenceFiles {

    private final BookInputs inputs;
    private final Layout layout;
    private final List<PlacedFile> renamed = new ArrayList<>();
    private final List<Compile> compiled = new ArrayList<>();
    private final SortedMap<String, String> testClasses = new TreeMap<>();
    private final FilePaths taken = new FilePaths();
    private final Consumer<Problem> report;

    /** @param report takes files that some file system takes for one */
    EvidenceFiles(BookInputs inputs, Consumer<Problem> report) {
        this.inputs = inputs;
        this.layout = inputs.layout();
        this.report = report;
    }

    /**
     * Every file of the evidence, sorted by address.
     *
     * @param book what was made of it
     * @param exhibits what the book shows of tests
     * @param drafts Markdown pages that no part of it rests on
     * @param snippets files that snippets are cut from, and files of sites that pages were read with
     */
    List<EvidenceFile> of(Book book, List<Exhibit> exhibits, Set<Path> drafts, Set<Path> snippets) throws IOException {
        List<EvidenceFile> files = new ArrayList<>();
        if (!inputs.evidence().fences().map().fences().isEmpty()) {
            files.add(EvidenceFile.of(
                    EvidenceFile.FENCES, inputs.evidence().fences().map().json()));
        }
        inputs.evidence().sheets().files().forEach(file -> files.add(sheet(file)));
        inputs.evidence().fences().sheets().values().forEach(file -> files.add(sheet(file)));
        files.addAll(sources());
        files.addAll(pages(drafts, snippets));
        inputs.accepted()
                .after(exhibits, inputs.accepting())
                .forEach((path, text) -> files.addAll(source(
                        layout.name(inputs.accepted().path()) + "/" + path, text.getBytes(StandardCharsets.UTF_8))));
        files.addAll(receipts(book, exhibits));
        files.add(EvidenceFile.of(EvidenceFile.ANSWERS, inputs.answers().json()));
        files.add(EvidenceFile.of(BookSettings.ADDRESS, StrictJson.write(settings(book))));
        files.sort(Comparator.comparing(EvidenceFile::address));
        return files;
    }

    private BookSettings settings(Book book) {
        return inputs.settings()
                .with(Stream.concat(images(book).stream(), renamed.stream())
                        .sorted(Comparator.comparing(PlacedFile::file))
                        .toList());
    }

    /** The author's own files that pages show, which are published as they are. */
    List<PlacedFile> images(Book book) {
        List<Path> pages = inputs.pages().all().stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .toList();
        return book.assets().stream()
                .filter(asset ->
                        pages.stream().anyMatch(asset.file().toAbsolutePath().normalize()::startsWith))
                .map(asset -> new PlacedFile(layout.name(asset.file()), asset.address()))
                .toList();
    }

    /**
     * A file of the project, unless it has been taken already; some file systems do not take every name, and then the settings
     * tell it.
     */
    private List<EvidenceFile> source(String name, byte[] content) {
        String address = EvidenceFile.source(name);
        Optional<String> owner = taken.take(address, name);
        if (owner.isPresent()) {
            owner.filter(other -> !other.equals(name))
                    .ifPresent(other -> report.accept(ProblemKind.DUPLICATE_ADDRESS.at(
                            new Place(name, 1, 1),
                            "address " + address + " is already taken by " + other
                                    + ": some systems take both files for one",
                            "rename one of them")));
            return List.of();
        }
        if (!address.equals(EvidenceFile.SOURCES + name)) {
            renamed.add(new PlacedFile(name, address));
        }
        return List.of(EvidenceFile.of(address, content));
    }

    /** How sources were compiled, with every source; once the files are written down. */
    List<Compile> compiled() {
        return List.copyOf(compiled);
    }

    /** The test classes that receipts are of, by the addresses of these; once the files are written down. */
    SortedMap<String, String> testClasses() {
        return Collections.unmodifiableSortedMap(testClasses);
    }

    private static EvidenceFile sheet(SheetFile file) {
        String set = file.module().path(file.test() ? Compile.TEST : Compile.MAIN);
        String address = EvidenceFile.sheetsOf(set) + "/" + file.sheet().source() + ".json" + EvidenceFile.PACKED;
        Packed packed = file.notes()
                .of(
                        Packed.class,
                        () -> new Packed(EvidenceFile.of(FileName.safe(address), SheetJson.write(file.sheet()))));
        return packed.file();
    }

    /** A sheet as it is published. */
    private record Packed(EvidenceFile file) {}

    private List<EvidenceFile> sources() throws IOException {
        List<EvidenceFile> files = new ArrayList<>();
        for (Compile compile : inputs.settings().compile()) {
            SourceRoots roots = inputs.roots(compile.set());
            List<SourceClaim> claims = new ArrayList<>();
            for (Path file : roots.files()) {
                String name = layout.name(file);
                byte[] text = roots.text(file).getBytes(StandardCharsets.UTF_8);
                files.addAll(source(name, text));
                claims.add(new SourceClaim(roots.shown(file), Digest.of(text), EvidenceFile.source(name)));
            }
            claims.sort(Comparator.comparing(SourceClaim::file));
            compiled.add(compile.with(claims));
        }
        return files;
    }

    private List<EvidenceFile> pages(Set<Path> drafts, Set<Path> snippets) throws IOException {
        List<EvidenceFile> files = new ArrayList<>();
        List<Path> read = new ArrayList<>();
        for (Path folder : inputs.pages().all()) {
            read.addAll(MarkdownPages.files(folder));
        }
        read.addAll(snippets);
        References.file(inputs.pages().own()).ifPresent(read::add);
        for (Path file : read) {
            if (!drafts.contains(file)) {
                files.addAll(source(layout.name(file), FileTree.read(file)));
            }
        }
        return files;
    }

    private Collection<EvidenceFile> receipts(Book book, List<Exhibit> exhibits) throws IOException {
        Set<String> speaking =
                exhibits.stream().map(exhibit -> exhibit.test().key()).collect(Collectors.toSet());
        book.all(Insert.Figure.class)
                .filter(figure -> figure.test() != null)
                .forEach(figure -> speaking.add(figure.test().key()));
        Set<String> origins =
                book.all(Insert.Words.class).map(Insert.Words::origin).collect(Collectors.toSet());
        SortedMap<String, EvidenceFile> receipts = new ReceiptFiles(inputs.evidence(), speaking, origins).files();
        receipts.forEach((testClass, file) -> testClasses.put(file.address(), testClass));
        return receipts.values();
    }
}
