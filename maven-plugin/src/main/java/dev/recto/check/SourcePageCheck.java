package dev.recto.check;

import dev.recto.attest.ListingClaim;
import dev.recto.attest.PageText.ShownSource;
import dev.recto.attest.Predicate;
import dev.recto.attest.Predicate.SourceClaim;
import dev.recto.evidence.Digest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A page that shows a whole source shows the text that is claimed of it, and marks the lines that its listings mark. */
final class SourcePageCheck {

    private final Pages pages;
    private final Faults faults;
    private final Map<String, String> digests = new HashMap<>();
    private final Map<String, Set<Integer>> covered = new HashMap<>();

    SourcePageCheck(Pages pages, Faults faults) {
        this.pages = pages;
        this.faults = faults;
    }

    void check(Predicate claims) {
        for (SourceClaim source : claims.sources()) {
            digests.put(source.file(), source.sha256());
        }
        for (ListingClaim listing : claims.listings()) {
            covered.computeIfAbsent(listing.file(), file -> new TreeSet<>()).addAll(listing.coveredLines());
        }
        pages.byAddress().forEach((address, page) -> page.sources().forEach(shown -> check(address, shown)));
    }

    private void check(String page, ShownSource shown) {
        if (!Digest.of(shown.text()).equals(digests.getOrDefault(shown.file(), ""))) {
            faults.add("changed-source-page", page, "it is not the text of '" + shown.file() + "' that was verified");
        }
        if (!shown.ran().equals(covered.getOrDefault(shown.file(), Set.of()))) {
            faults.add("changed-source-page", page, "it marks other lines as run than the listings of its source do");
        }
    }
}
