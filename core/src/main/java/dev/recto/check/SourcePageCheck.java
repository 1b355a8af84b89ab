package dev.recto.check;

import dev.recto.attest.ListingClaim;
import dev.recto.attest.PageText;
import dev.recto.attest.PageText.ShownSource;
import dev.recto.attest.Predicate;
import dev.recto.attest.Predicate.SourceClaim;
import dev.recto.attest.SourcePageClaim;
import dev.recto.text.Digest;
import dev.recto.text.ProblemKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every page that is claimed to show a whole source shows its text and marks the lines that are claimed to have run, and no
 * other page shows any.
 */
final class SourcePageCheck {

    private static final ProblemKind CHANGED = ProblemKind.CHANGED_SOURCE_PAGE;

    private final SortedMap<String, PageText> pages;
    private final Faults faults;
    private final Map<String, String> digests = new HashMap<>();

    SourcePageCheck(SortedMap<String, PageText> pages, Faults faults) {
        this.pages = pages;
        this.faults = faults;
    }

    void check(Predicate claims) {
        for (SourceClaim source : claims.sources()) {
            digests.put(source.file(), source.sha256());
        }
        Set<String> claimed = new HashSet<>();
        for (SourcePageClaim claim : claims.sourcePages()) {
            if (!claimed.add(claim.page())) {
                faults.add(CHANGED, claim.page(), "it is claimed to show two sources");
            }
            check(claim);
            agrees(claim, claims.listings());
        }
        pages.forEach((address, page) -> {
            if (!page.sources().isEmpty() && !claimed.contains(address)) {
                faults.add(ProblemKind.UNCLAIMED_SOURCE_PAGE, address, "no claim is made of the source that it shows");
            }
        });
    }

    private void check(SourcePageClaim claim) {
        PageText page = pages.get(claim.page());
        List<ShownSource> shown = page == null ? List.of() : page.sources();
        if (shown.size() != 1) {
            faults.add(
                    ProblemKind.MISSING_SOURCE_PAGE,
                    claim.page(),
                    "it does not show '" + claim.file() + "' and that alone");
            return;
        }
        ShownSource source = shown.get(0);
        boolean same = source.file().equals(claim.file())
                && Digest.of(source.text()).equals(digests.getOrDefault(claim.file(), ""));
        if (!same) {
            faults.add(CHANGED, claim.page(), "it is not the text of '" + claim.file() + "' that was verified");
        }
        SortedSet<Integer> missed = new TreeSet<>(claim.executableLines());
        missed.removeAll(claim.coveredLines());
        if (!source.ran().equals(claim.coveredLines()) || !source.missed().equals(missed)) {
            faults.add(CHANGED, claim.page(), "it marks other lines as run than are claimed to be");
        }
        if (!source.tests().equals(tests(claim))) {
            faults.add(CHANGED, claim.page(), "it says of other tests or lines that they ran than is claimed");
        }
    }

    private static SortedMap<String, SortedSet<Integer>> tests(SourcePageClaim claim) {
        SortedMap<String, SortedSet<Integer>> tests = new TreeMap<>();
        claim.tests().forEach(test -> tests.put(test.name(), new TreeSet<>(test.lines())));
        return tests;
    }

    /** A line that ran for a listing ran for its source; code in prose has lines in sources, and no code of theirs. */
    private void agrees(SourcePageClaim claim, List<ListingClaim> listings) {
        SortedSet<Integer> covered = claim.coveredLines();
        for (ListingClaim listing : listings) {
            boolean cut = listing.recipe() != null && listing.file().equals(claim.file());
            if (cut && !covered.containsAll(listing.coveredLines())) {
                faults.add(CHANGED, claim.page(), "#%s has lines run that it has not".formatted(listing.id()));
            }
        }
    }
}
