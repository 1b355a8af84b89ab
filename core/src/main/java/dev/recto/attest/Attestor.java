package dev.recto.attest;

import dev.recto.attest.Predicate.ClassClaim;
import dev.recto.attest.Predicate.Excuse;
import dev.recto.attest.Predicate.FigureClaim;
import dev.recto.attest.Predicate.InputClaim;
import dev.recto.attest.Predicate.OutputClaim;
import dev.recto.attest.Predicate.ReceiptClaim;
import dev.recto.attest.Predicate.ResultClaim;
import dev.recto.attest.Predicate.SourceClaim;
import dev.recto.book.Book;
import dev.recto.book.Exhibit;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes down what is claimed of a book. */
public final class Attestor {

    private final Book book;
    private final Verdicts verdicts;
    private final Evidence evidence;
    private final Layout layout;

    public Attestor(Book book, Verdicts verdicts, Evidence evidence, Layout layout) {
        this.layout = layout;
        this.book = book;
        this.verdicts = verdicts;
        this.evidence = evidence;
    }

    /**
     * What is claimed.
     *
     * @param compile how the sources were compiled, with the sources
     * @param settings what took part, and what was asked
     * @param exhibits what pages show of tests
     * @param files the evidence as it is published, and the author's files
     * @param testClasses those that receipts are of, by the addresses of these
     * @throws IOException if a file that a page shows cannot be read
     */
    public Predicate attest(
            List<Compile> compile,
            BookSettings settings,
            List<Exhibit> exhibits,
            List<EvidenceFile> files,
            SortedMap<String, String> testClasses)
            throws IOException {
        List<OutputClaim> outputs = outputs();
        List<ListingClaim> listings = listings(outputs);
        return new Predicate(
                Predicate.FORMAT_VERSION,
                listings,
                outputs,
                figures(),
                results(exhibits),
                sources(),
                sourcePages(),
                receipts(files, testClasses),
                classes(),
                inputs(files, compile),
                compile,
                settings.tools(),
                settings.required(),
                excuses(),
                Predicate.NOT_CLAIMED);
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

    private static List<ResultClaim> results(List<Exhibit> exhibits) {
        return exhibits.stream()
                .filter(exhibit -> exhibit.kind() == Exhibit.Kind.RESULT)
                .map(result -> new ResultClaim(
                        result.page(), result.test().key(), result.name(), result.format(), result.text()))
                .distinct()
                .toList();
    }

    private List<SourceClaim> sources() {
        return evidence.sheets().files().stream()
                .map(file -> new SourceClaim(
                        file.file(), file.sheet().digest(), EvidenceFile.source(layout.name(file.path()))))
                .sorted(Comparator.comparing(SourceClaim::file))
                .toList();
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

    private static List<ReceiptClaim> receipts(List<EvidenceFile> files, SortedMap<String, String> testClasses) {
        return files.stream()
                .filter(file -> testClasses.containsKey(file.address()))
                .map(file -> new ReceiptClaim(testClasses.get(file.address()), file.address(), file.digest()))
                .sorted(Comparator.comparing(ReceiptClaim::testClass))
                .toList();
    }

    /** Sources and receipts have claims of their own. */
    private static List<InputClaim> inputs(List<EvidenceFile> files, List<Compile> compile) {
        Set<String> sources = compile.stream()
                .flatMap(each -> each.sources().stream())
                .map(SourceClaim::published)
                .collect(Collectors.toSet());
        return files.stream()
                .filter(file -> !file.address().startsWith(EvidenceFile.RECEIPTS) && !sources.contains(file.address()))
                .map(file -> new InputClaim(file.address(), file.digest()))
                .sorted(Comparator.comparing(InputClaim::published))
                .toList();
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
