package dev.recto.attest;

import dev.recto.attest.ListingClaim.TestClaim;
import dev.recto.attest.Predicate.FigureClaim;
import dev.recto.attest.Predicate.OutputClaim;
import dev.recto.book.Book;
import dev.recto.book.Insert;
import dev.recto.evidence.RanTest;
import dev.recto.evidence.Receipts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tests that claims rest on.
 *
 * @param exercising those that ran a line of a listing or of a whole source, as {@link TestKey} names them
 * @param speaking those whose outputs or files a page shows
 * @param origins what pages say of where single values come from
 */
record NeededTests(Set<String> exercising, Set<String> speaking, Set<String> origins) {

    static NeededTests of(
            Book book,
            List<ListingClaim> listings,
            List<SourcePageClaim> sourcePages,
            List<OutputClaim> outputs,
            List<FigureClaim> figures) {
        Set<String> exercising = listings.stream()
                .flatMap(listing -> listing.tests().stream())
                .map(TestClaim::name)
                .collect(Collectors.toCollection(HashSet::new));
        sourcePages.forEach(source -> source.tests().forEach(test -> exercising.add(test.name())));
        Set<String> speaking = new HashSet<>();
        outputs.forEach(output -> speaking.add(output.test()));
        figures.forEach(figure -> speaking.add(figure.test()));
        Set<String> origins =
                book.all(Insert.Words.class).map(Insert.Words::origin).collect(Collectors.toSet());
        return new NeededTests(exercising, speaking, origins);
    }

    /** Those of the receipts, sorted. */
    List<RanTest> all(Receipts receipts) {
        Set<String> shown = shown(receipts);
        return receipts.tests().values().stream()
                .filter(test -> exercising.contains(TestKey.of(test.name())) || shown.contains(TestKey.of(test.name())))
                .toList();
    }

    /** The names of those whose words a page shows. */
    Set<String> shown(Receipts receipts) {
        return receipts.tests().values().stream()
                .filter(this::isShown)
                .map(test -> TestKey.of(test.name()))
                .collect(Collectors.toSet());
    }

    private boolean isShown(RanTest test) {
        String name = test.name().shortName();
        return speaking.contains(TestKey.of(test.name()))
                || origins.stream()
                        .anyMatch(origin -> origin.endsWith(" " + name) || origin.contains(" " + name + " "));
    }
}
