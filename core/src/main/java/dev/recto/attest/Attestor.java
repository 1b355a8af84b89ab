package dev.recto.attest;

import dev.recto.attest.Predicate.ClassClaim;
import dev.recto.attest.Predicate.Excuse;
import dev.recto.attest.Predicate.FigureClaim;
import dev.recto.attest.Predicate.OutputClaim;
import dev.recto.attest.Predicate.ReceiptClaim;
import dev.recto.attest.Predicate.SourceClaim;
import dev.recto.attest.Predicate.Tools;
import dev.recto.book.Book;
import dev.recto.book.Insert;
import dev.recto.book.Insert.Figure;
import dev.recto.book.Listing;
import dev.recto.book.Output;
import dev.recto.evidence.FileTree;
import dev.recto.evidence.SheetFile;
import dev.recto.text.Digest;
import dev.recto.verify.Evidence;
import dev.recto.verify.State;
import dev.recto.verify.Verdict;
import dev.recto.verify.Verdicts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes down what is claimed of a book, and gathers the evidence that goes beside it. */
public final class Attestor {

    private final Book book;
    private final Verdicts verdicts;
    private final Evidence evidence;
    private final List<EvidenceFile> files = new ArrayList<>();

    public Attestor(Book book, Verdicts verdicts, Evidence evidence) {
        this.book = book;
        this.verdicts = verdicts;
        this.evidence = evidence;
    }

    /**
     * What is claimed.
     *
     * @param compile how the sources were compiled, with the sources
     * @param tools what took part
     * @param required the least state that a listing had to reach
     * @throws IOException if a file that a page shows cannot be read
     */
    public Predicate attest(List<Compile> compile, Tools tools, State required) throws IOException {
        List<OutputClaim> outputs = outputs();
        List<ListingClaim> listings = listings(outputs);
        List<FigureClaim> figures = figures();
        List<SourceClaim> sources = sources();
        List<SourcePageClaim> sourcePages = sourcePages();
        return new Predicate(
                Predicate.FORMAT_VERSION,
                listings,
                outputs,
                figures,
                sources,
                sourcePages,
                receipts(listings, sourcePages, outputs, figures),
                classes(),
                compile,
                tools,
                required.name().toLowerCase(Locale.ROOT),
                excuses(),
                Predicate.NOT_CLAIMED);
    }

    /** The files that {@link #attest} claims to be published. */
    public List<EvidenceFile> files() {
        return List.copyOf(files);
    }

    private List<OutputClaim> outputs() {
        return book.pages()
                .flatMap(page -> page.all(Output.class)
                        .map(output -> new OutputClaim(
                                page.address(),
                                output.test().key(),
                                Digest.of(output.stdout()),
                                Digest.of(output.stderr()))))
                .distinct()
                .toList();
    }

    /** A claim for every listing, in reading order; one that stands twice on a page has one. */
    private List<ListingClaim> listings(List<OutputClaim> outputs) {
        Map<String, List<OutputClaim>> printed = outputs.stream().collect(Collectors.groupingBy(OutputClaim::test));
        return book.pages()
                .flatMap(page ->
                        page.all(Listing.class).map(listing -> ListingClaim.of(page, listing, verdicts, printed)))
                .distinct()
                .toList();
    }

    private List<FigureClaim> figures() throws IOException {
        Map<String, FigureClaim> figures = new TreeMap<>();
        for (Figure figure : book.all(Figure.class).toList()) {
            if (figure.test() != null) {
                String address = figure.asset().address();
                String digest = Digest.of(FileTree.read(figure.asset().file()));
                figures.put(address, new FigureClaim(address, figure.test().key(), digest));
            }
        }
        return List.copyOf(figures.values());
    }

    private List<SourceClaim> sources() {
        List<SourceClaim> claims = new ArrayList<>();
        for (SheetFile file : evidence.sheets().files()) {
            String address = EvidenceFile.source(file.file());
            files.add(new EvidenceFile(address, file.sheet().text()));
            claims.add(new SourceClaim(file.file(), file.sheet().digest(), address));
        }
        claims.sort(Comparator.comparing(SourceClaim::file));
        return claims;
    }

    private List<SourcePageClaim> sourcePages() {
        return book.sources().stream()
                .map(source -> SourcePageClaim.of(source.address(), source.file(), verdicts.ofSource(source.file())))
                .sorted(Comparator.comparing(SourcePageClaim::page))
                .toList();
    }

    private List<ClassClaim> classes() {
        List<ClassClaim> classes = new ArrayList<>();
        for (SheetFile file : evidence.sheets().files()) {
            file.sheet().classes().forEach((name, digest) -> classes.add(new ClassClaim(name, file.file(), digest)));
        }
        classes.sort(Comparator.comparing(ClassClaim::name).thenComparing(ClassClaim::file));
        return classes;
    }

    private List<ReceiptClaim> receipts(
            List<ListingClaim> listings,
            List<SourcePageClaim> sourcePages,
            List<OutputClaim> outputs,
            List<FigureClaim> figures)
            throws IOException {
        Set<String> exercising = new HashSet<>();
        listings.forEach(listing -> listing.tests().forEach(test -> exercising.add(test.name())));
        sourcePages.forEach(source -> source.tests().forEach(test -> exercising.add(test.name())));
        Set<String> speaking = new HashSet<>();
        outputs.forEach(output -> speaking.add(output.test()));
        figures.forEach(figure -> speaking.add(figure.test()));
        Set<String> origins =
                book.all(Insert.Words.class).map(Insert.Words::origin).collect(Collectors.toSet());
        List<ReceiptClaim> claims = new ArrayList<>();
        new ReceiptFiles(evidence, exercising, speaking, origins).byClass().forEach((testClass, json) -> {
            String address = EvidenceFile.receipt(testClass);
            files.add(new EvidenceFile(address, json));
            claims.add(new ReceiptClaim(testClass, address, Digest.of(json)));
        });
        return claims;
    }

    private List<Excuse> excuses() {
        return book.pages()
                .flatMap(page -> page.all(Listing.class).flatMap(listing -> excuse(page.address(), listing)))
                .distinct()
                .toList();
    }

    private Stream<Excuse> excuse(String page, Listing listing) {
        Verdict verdict = verdicts.of(page, listing);
        return verdict.state() == State.EXCUSED
                ? Stream.of(new Excuse(page, listing.anchor(), verdict.excuse()))
                : Stream.empty();
    }
}
