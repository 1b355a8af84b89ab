package dev.recto.attest;

import dev.recto.attest.Predicate.ClassClaim;
import dev.recto.attest.Predicate.Excuse;
import dev.recto.attest.Predicate.FigureClaim;
import dev.recto.attest.Predicate.OutputClaim;
import dev.recto.attest.Predicate.SourceClaim;
import dev.recto.book.Book;
import dev.recto.book.Insert.Figure;
import dev.recto.book.Listing;
import dev.recto.book.Output;
import dev.recto.evidence.SheetFile;
import dev.recto.text.Digest;
import dev.recto.verify.Evidence;
import dev.recto.verify.State;
import dev.recto.verify.Verdicts;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

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
        List<ListingClaim> listings = new ListingClaims(book, verdicts, outputs).all();
        List<FigureClaim> figures = figures();
        List<SourceClaim> sources = sources();
        List<SourcePageClaim> sourcePages = sourcePages();
        ReceiptFiles receipts = receipts(listings, sourcePages, outputs, figures);
        return new Predicate(
                Predicate.FORMAT_VERSION,
                listings,
                outputs,
                figures,
                sources,
                sourcePages,
                receipts.claims(),
                classes(),
                compile,
                tools,
                required.name().toLowerCase(Locale.ROOT),
                excuses(),
                NotClaimed.sentences());
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
                                TestKey.of(output.test()),
                                Digest.of(output.stdout()),
                                Digest.of(output.stderr()))))
                .distinct()
                .toList();
    }

    private List<FigureClaim> figures() throws IOException {
        Map<String, FigureClaim> figures = new TreeMap<>();
        for (Figure figure : book.all(Figure.class).toList()) {
            if (figure.test() != null) {
                String address = figure.asset().address();
                String digest = Digest.of(Files.readAllBytes(figure.asset().file()));
                figures.put(address, new FigureClaim(address, TestKey.of(figure.test()), digest));
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

    private ReceiptFiles receipts(
            List<ListingClaim> listings,
            List<SourcePageClaim> sourcePages,
            List<OutputClaim> outputs,
            List<FigureClaim> figures)
            throws IOException {
        NeededTests needed = NeededTests.of(book, listings, sourcePages, outputs, figures);
        Map<String, String> digests = new TreeMap<>();
        evidence.sheets().files().forEach(file -> digests.putAll(file.sheet().classes()));
        ReceiptFiles receipts = new ReceiptFiles(digests, needed.shown(evidence.receipts()));
        receipts.add(needed.all(evidence.receipts()));
        files.addAll(receipts.files());
        return receipts;
    }

    private List<Excuse> excuses() {
        return book.all(Listing.class)
                .filter(listing -> verdicts.byListing().get(listing.anchor()) != null)
                .filter(listing -> verdicts.byListing().get(listing.anchor()).state() == State.EXCUSED)
                .map(listing -> new Excuse(
                        listing.anchor(),
                        verdicts.byListing().get(listing.anchor()).excuse()))
                .distinct()
                .toList();
    }
}
