package dev.recto.check;

import dev.recto.attest.EvidenceFile;
import dev.recto.attest.ListingClaim;
import dev.recto.attest.PageText.ShownListing;
import dev.recto.evidence.Digest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Every listing on a page is the slice of its source, and says of itself what is claimed of it. */
final class ListingCheck {

    private static final String UNCLAIMED = "unclaimed";

    private final BookFiles book;
    private final Pages pages;
    private final Faults faults;
    private final Map<String, ListingClaim> claims = new HashMap<>();

    ListingCheck(BookFiles book, Pages pages, Faults faults) {
        this.book = book;
        this.pages = pages;
        this.faults = faults;
    }

    void check(List<ListingClaim> listings) {
        for (ListingClaim claim : listings) {
            if (claims.put(key(claim.page(), claim.id()), claim) != null) {
                faults.add("changed-listing", claim.page(), "two claims are made for #" + claim.id());
            }
        }
        Map<String, ListingClaim> missing = new HashMap<>(claims);
        pages.byAddress().forEach((address, page) -> {
            for (ShownListing shown : page.listings()) {
                missing.remove(key(address, shown.id()));
                check(address, shown);
            }
        });
        missing.values()
                .forEach(claim -> faults.add("missing-listing", claim.page(), "it does not show #" + claim.id()));
        listings.forEach(this::compareWithSource);
    }

    private void check(String page, ShownListing shown) {
        ListingClaim claim = claims.get(key(page, shown.id()));
        if (claim == null) {
            // A fence is nobody's claim, and says so.
            if (!shown.id().isEmpty() || !shown.state().equals(UNCLAIMED)) {
                faults.add("unclaimed-listing", page, "nothing is claimed for the listing #" + shown.id());
            }
            return;
        }
        if (!Digest.of(shown.text()).equals(claim.sliceSha256())) {
            changed(claim, "the page shows other code than was verified");
        }
        boolean badge = claim.state().equals(UNCLAIMED) || shown.digest().equals(claim.sliceSha256());
        if (!shown.state().equals(claim.state()) || !badge) {
            changed(claim, "the page says other things of it than are claimed");
        }
        if (!shown.ran().equals(new TreeSet<>(claim.coveredLines()))) {
            changed(claim, "the page marks other lines as run");
        }
    }

    private void compareWithSource(ListingClaim claim) {
        if (claim.recipe() == null) {
            return;
        }
        String source = book.text(EvidenceFile.source(claim.file())).orElse("");
        ShownSlice.of(source, claim.recipe())
                .ifPresentOrElse(
                        slice -> {
                            if (!Digest.of(slice.text()).equals(claim.sliceSha256())
                                    || slice.startLine() != claim.startLine()
                                    || slice.endLine() != claim.endLine()) {
                                changed(claim, "it is not the slice of " + claim.file() + " that it claims to be");
                            }
                        },
                        () -> changed(claim, "it leaves out more of " + claim.file() + " than a listing may"));
    }

    private void changed(ListingClaim claim, String how) {
        faults.add("changed-listing", claim.page(), "#" + claim.id() + ": " + how);
    }

    private static String key(String page, String id) {
        return page + "#" + id;
    }
}
