package dev.recto.attest;

import dev.recto.attest.ListingClaim.TestClaim;
import dev.recto.attest.Predicate.OutputClaim;
import dev.recto.book.Book;
import dev.recto.book.CodeOrigin;
import dev.recto.book.Listing;
import dev.recto.book.Page;
import dev.recto.text.Digest;
import dev.recto.verify.State;
import dev.recto.verify.Verdict;
import dev.recto.verify.Verdicts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Verdicts as claims. */
final class ListingClaims {

    private static final Verdict NONE = new Verdict(State.UNCLAIMED, new TreeSet<>(), new TreeSet<>(), List.of(), "");

    private final Book book;
    private final Verdicts verdicts;
    private final Map<String, List<OutputClaim>> outputsByTest;

    ListingClaims(Book book, Verdicts verdicts, List<OutputClaim> outputs) {
        this.book = book;
        this.verdicts = verdicts;
        this.outputsByTest =
                outputs.stream().collect(Collectors.groupingBy(OutputClaim::test, HashMap::new, Collectors.toList()));
    }

    /** A claim for every listing, in reading order; one that stands twice on a page has one. */
    List<ListingClaim> all() {
        return book.pages()
                .flatMap(page -> page.all(Listing.class).map(listing -> claim(page, listing)))
                .distinct()
                .toList();
    }

    private ListingClaim claim(Page page, Listing listing) {
        Verdict verdict = verdicts.byListing().getOrDefault(listing.anchor(), NONE);
        CodeOrigin origin = listing.origin();
        Optional<CodeOrigin.Source> cut = listing.cut();
        return new ListingClaim(
                listing.anchor(),
                page.address(),
                origin == null ? "" : origin.file(),
                origin == null ? 0 : origin.startLine(),
                origin == null ? 0 : origin.endLine(),
                cut.map(CodeOrigin.Source::recipe).orElse(null),
                Digest.of(listing.text()),
                ListingClaim.digestOfFolds(listing.foldedText()),
                verdict.state() == State.UNCLAIMED
                        ? List.of()
                        : cut.map(CodeOrigin.Source::imports).orElse(List.of()),
                verdict.state().name().toLowerCase(Locale.ROOT),
                List.copyOf(verdict.executable()),
                List.copyOf(verdict.covered()),
                tests(verdict),
                outputs(verdict));
    }

    /** One test for each name, for the receipts tell no more. */
    static List<TestClaim> tests(Verdict verdict) {
        return verdict.tests().stream()
                .map(exercise -> new TestClaim(
                        TestKey.of(exercise.test()), exercise.lines(), exercise.retried(), exercise.overlapped()))
                .toList();
    }

    private List<OutputClaim> outputs(Verdict verdict) {
        List<OutputClaim> outputs = new ArrayList<>();
        verdict.tests()
                .forEach(
                        exercise -> outputs.addAll(outputsByTest.getOrDefault(TestKey.of(exercise.test()), List.of())));
        return outputs;
    }
}
