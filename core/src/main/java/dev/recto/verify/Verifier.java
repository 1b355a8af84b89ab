package dev.recto.verify;

import dev.recto.book.Book;
import dev.recto.book.Listing;
import dev.recto.book.Output;
import dev.recto.book.Page;
import dev.recto.book.ShownFence;
import dev.recto.evidence.RanTest;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.TestPlaces;
import dev.recto.text.Problem;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Judges every listing of a book, and says of each promise that does not hold where the author has to look. */
public final class Verifier {

    private final Evidence evidence;
    private final State required;
    private final Map<String, SheetFile> bySource = new HashMap<>();
    private final Map<String, LineTests> testsBySource = new HashMap<>();

    /** @param required {@link State#EXERCISED}, or {@link State#COMPILED} to let pass what nothing ran */
    public Verifier(Evidence evidence, State required) {
        this.evidence = evidence;
        this.required = required;
        evidence.sheets().files().forEach(file -> bySource.putIfAbsent(file.file(), file));
        for (TestLines test : evidence.lines()) {
            test.lines()
                    .bySource()
                    .forEach((source, lines) -> testsBySource
                            .computeIfAbsent(source, key -> new LineTests())
                            .add(test, lines));
        }
    }

    /**
     * The verdicts on all listings of a book.
     *
     * @param report takes every claim that does not hold
     */
    public Verdicts verify(Book book, Consumer<Problem> report) {
        TestPlaces places = new TestPlaces(evidence.sheets());
        new TestsClaim(evidence, places).check().forEach(report);
        for (SheetFile file : evidence.sheets().files()) {
            CompiledClaim.check(
                            file, evidence.classesOnDisk(), evidence.receipts().classes())
                    .forEach(report);
        }
        OverlappedClaim overlapped = new OverlappedClaim(evidence.receipts(), places);
        overlapped.outputs(book.all(Output.class)).forEach(report);
        Unexercised unexercised = new Unexercised(evidence, bySource, overlapped);
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        // No listing's verdict depends on another's: they are judged on all cores, and told in reading order.
        List<Judged> judged = book.pages().toList().parallelStream()
                .flatMap(page -> page.things().flatMap(thing -> judged(page, thing)))
                .toList();
        for (Judged each : judged) {
            verdicts.put(Verdicts.key(each.page().address(), each.listing()), each.verdict());
            if (each.verdict().state() == State.COMPILED && required == State.EXERCISED) {
                report.accept(unexercised.problem(each.page(), each.listing(), each.verdict()));
            }
        }
        int passed = (int) evidence.receipts().tests().values().stream()
                .filter(RanTest::passed)
                .count();
        return new Verdicts(verdicts, sources(book), passed);
    }

    private record Judged(Page page, Listing listing, Verdict verdict) {}

    private Stream<Judged> judged(Page page, Object thing) {
        if (thing instanceof Listing listing) {
            return Stream.of(new Judged(page, listing, judge(listing)));
        }
        return thing instanceof ShownFence fence
                ? Stream.of(new Judged(page, fence.listing(), judge(fence)))
                : Stream.empty();
    }

    private Map<String, SourceVerdict> sources(Book book) {
        List<SheetFile> files = book.sources().stream()
                .map(source -> bySource.get(source.file()))
                .filter(Objects::nonNull)
                .toList();
        List<SourceVerdict> judged = files.parallelStream().map(this::judge).toList();
        Map<String, SourceVerdict> verdicts = new LinkedHashMap<>();
        for (int i = 0; i < files.size(); i++) {
            verdicts.put(files.get(i).file(), judged.get(i));
        }
        return verdicts;
    }

    private SourceVerdict judge(SheetFile file) {
        String path = file.sheet().source();
        return SourceVerdict.of(
                path,
                evidence.executable().getOrDefault(file, new BitSet()),
                testsBySource.getOrDefault(path, LineTests.NONE).all(),
                evidence.together());
    }

    private Verdict judge(ShownFence fence) {
        Listing listing = fence.listing();
        String place = Objects.requireNonNull(listing.origin()).source();
        BitSet executable = evidence.fences().executable().getOrDefault(place, new BitSet());
        boolean passed = fence.test() != null
                && evidence.receipts()
                        .test(fence.test().testClass(), fence.test().method())
                        .filter(RanTest::passed)
                        .isPresent();
        return FenceClaim.judge(fence, executable, testsOf(place, listing), evidence.together(), passed);
    }

    private Verdict judge(Listing listing) {
        if (listing.origin() == null) {
            return ExercisedClaim.judge(listing, new BitSet(), List.of(), evidence.together());
        }
        SheetFile source = bySource.get(listing.origin().file());
        BitSet executable =
                source == null ? new BitSet() : evidence.executable().getOrDefault(source, new BitSet());
        return ExercisedClaim.judge(
                listing, executable, testsOf(listing.origin().source(), listing), evidence.together());
    }

    private List<TestLines> testsOf(String source, Listing listing) {
        return testsBySource.getOrDefault(source, LineTests.NONE).of(listing);
    }
}
