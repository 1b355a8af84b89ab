package dev.recto.editions;

import dev.recto.attest.ListingClaim;
import dev.recto.attest.Predicate.FigureClaim;
import dev.recto.attest.Predicate.OutputClaim;
import dev.recto.attest.Predicate.ResultClaim;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What differs between two editions, by what is claimed of them.
 *
 * @param pages addresses of the author's pages
 * @param listings those that were added or removed, moved, or have other words or another state
 * @param outputs what tests printed, by test
 * @param results values that tests published and prose shows
 * @param figures files that tests published
 */
record Differences(
        List<Change<String>> pages,
        List<Change<ListingClaim>> listings,
        List<Change<Printed>> outputs,
        List<Change<ResultClaim>> results,
        List<Change<FigureClaim>> figures) {

    /**
     * What a test printed, wherever an edition shows it.
     *
     * @param first where it is shown first
     * @param streams digests of the standard output and of the error stream
     */
    record Printed(OutputClaim first, List<Streams> streams) {

        /** Digests of two streams. */
        record Streams(String stdout, String stderr) {}
    }

    private static final Change.Rule<ListingClaim> LISTINGS = new Change.Rule<>(
            listing -> List.of(listing.page(), listing.id()),
            ListingClaim::id,
            (before, now) -> before.page().equals(now.page())
                    && before.sliceSha256().equals(now.sliceSha256())
                    && before.state().equals(now.state()));

    private static final Change.Rule<Printed> OUTPUTS = new Change.Rule<>(
            printed -> printed.first().test(),
            printed -> printed.first().test(),
            (before, now) -> before.streams().equals(now.streams()));

    private static final Change.Rule<ResultClaim> RESULTS = new Change.Rule<>(
            result -> List.of(result.page(), result.test(), result.key(), result.format()),
            result -> List.of(result.test(), result.key(), result.format()),
            (before, now) -> before.text().equals(now.text()));

    private static final Change.Rule<FigureClaim> FIGURES = new Change.Rule<>(
            FigureClaim::address,
            FigureClaim::address,
            (before, now) -> before.sha256().equals(now.sha256()));

    static Differences between(Edition before, Edition now) throws IOException {
        return new Differences(
                pages(before, now),
                Change.between(before.claims().listings(), now.claims().listings(), LISTINGS),
                Change.between(printed(before), printed(now), OUTPUTS),
                Change.between(before.claims().results(), now.claims().results(), RESULTS),
                Change.between(before.claims().figures(), now.claims().figures(), FIGURES));
    }

    /** A page whose address is an alias of another now has moved there. */
    private static List<Change<String>> pages(Edition before, Edition now) throws IOException {
        Map<String, String> aliases = now.aliases();
        Change.Rule<String> rule =
                new Change.Rule<>(page -> page, page -> aliases.getOrDefault(page, page), String::equals);
        return Change.between(read(before, before.aliases()), read(now, aliases), rule);
    }

    /** Addresses of the author's pages that are there to be read. */
    private static List<String> read(Edition edition, Map<String, String> aliases) {
        return edition.addresses().stream()
                .filter(address -> !aliases.containsKey(address))
                .toList();
    }

    private static List<Printed> printed(Edition edition) {
        Map<String, List<OutputClaim>> byTest = new LinkedHashMap<>();
        for (OutputClaim output : edition.claims().outputs()) {
            byTest.computeIfAbsent(output.test(), test -> new ArrayList<>()).add(output);
        }
        return byTest.values().stream()
                .map(claims -> new Printed(
                        claims.get(0),
                        claims.stream()
                                .map(claim -> new Printed.Streams(claim.stdoutSha256(), claim.stderrSha256()))
                                .distinct()
                                .toList()))
                .toList();
    }
}
