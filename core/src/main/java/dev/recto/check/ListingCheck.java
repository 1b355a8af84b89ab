package dev.recto.check;

import dev.recto.attest.ListingClaim;
import dev.recto.attest.PageText;
import dev.recto.attest.PageText.ShownListing;
import dev.recto.attest.PageText.ShownNote;
import dev.recto.book.Listing;
import dev.recto.book.Listing.Line;
import dev.recto.book.Mark;
import dev.recto.marks.CutLine;
import dev.recto.marks.MarkedText;
import dev.recto.text.Digest;
import dev.recto.text.ProblemKind;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every listing on a page is the slice of its source, and says of itself what is claimed of it. */
final class ListingCheck {

    private static final String UNCLAIMED = "unclaimed";

    private final BookFiles book;
    private final SortedMap<String, PageText> pages;
    private final Faults faults;
    private final Map<String, ListingClaim> claims = new HashMap<>();
    private final Map<String, Set<Integer>> covered = new HashMap<>();
    private final Map<ListingClaim, Optional<List<Line>>> slices = new HashMap<>();

    ListingCheck(BookFiles book, SortedMap<String, PageText> pages, Faults faults) {
        this.book = book;
        this.pages = pages;
        this.faults = faults;
    }

    void check(List<ListingClaim> listings) {
        for (ListingClaim claim : listings) {
            if (claims.put(key(claim.page(), claim.id()), claim) != null) {
                faults.add(ProblemKind.CHANGED_LISTING, claim.page(), "two claims are made for #" + claim.id());
            }
            covered.computeIfAbsent(claim.file(), file -> new TreeSet<>()).addAll(claim.coveredLines());
        }
        Map<String, ListingClaim> missing = new HashMap<>(claims);
        pages.forEach((address, page) -> {
            for (ShownListing shown : page.listings()) {
                missing.remove(key(address, shown.id()));
                check(address, shown);
            }
        });
        missing.values()
                .forEach(claim ->
                        faults.add(ProblemKind.MISSING_LISTING, claim.page(), "it does not show #" + claim.id()));
        listings.forEach(this::compareWithSource);
    }

    private void check(String page, ShownListing shown) {
        ListingClaim claim = claims.get(key(page, shown.id()));
        if (claim == null) {
            // Nothing is claimed for code in prose of which nothing is known, and its page says so.
            if (!shown.id().isEmpty() || !shown.state().equals(UNCLAIMED)) {
                faults.add(ProblemKind.UNCLAIMED_LISTING, page, "nothing is claimed for the listing #" + shown.id());
            }
            return;
        }
        if (!Digest.of(shown.text()).equals(claim.sliceSha256())
                || !ListingClaim.digestOfFolds(shown.folded()).equals(claim.foldedSha256())) {
            changed(claim, "the page shows other code than was verified");
        }
        boolean badge = claim.state().equals(UNCLAIMED) || shown.digest().equals(claim.sliceSha256());
        if (!shown.state().equals(claim.state()) || !badge) {
            changed(claim, "the page says other things of it than are claimed");
        }
        if (!shown.imports().equals(claim.imports())) {
            changed(claim, "the page says that it needs other imports than are claimed");
        }
        if (!shown.ran().equals(new TreeSet<>(claim.coveredLines()))) {
            changed(claim, "the page marks other lines as run");
        }
        if (!shown.ranFolded().equals(coveredInFolds(claim))) {
            changed(claim, "the page marks other lines of its folds as run than the listings that show them");
        }
        List<ShownNote> notes = shown.notes();
        if (notes != null && !slice(claim).map(ShownNote::of).orElse(notes).equals(notes)) {
            changed(claim, "the page shows other notes than " + claim.file() + " has");
        }
    }

    private Set<Integer> coveredInFolds(ListingClaim claim) {
        Set<Integer> lines = new TreeSet<>(covered.getOrDefault(claim.file(), Set.of()));
        lines.retainAll(
                claim.foldedSha256().isEmpty()
                        ? Set.of()
                        : slice(claim).map(ListingCheck::foldedLines).orElse(Set.of()));
        return lines;
    }

    private static Set<Integer> foldedLines(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.unfolded().stream())
                .flatMap(line -> line.number().stream().boxed())
                .collect(Collectors.toSet());
    }

    private Optional<List<Line>> slice(ListingClaim claim) {
        return claim.recipe() == null ? Optional.empty() : slices.computeIfAbsent(claim, this::cut);
    }

    private Optional<List<Line>> cut(ListingClaim claim) {
        MarkedText source = book.source(claim.file());
        return source.permitted(claim.recipe())
                .map(lines -> lines.stream().map(line -> noted(source, line)).toList());
    }

    private static Line noted(MarkedText source, CutLine cut) {
        Line line = new Line(cut);
        List<Mark> notes = source.notes(cut).stream().<Mark>map(Mark.Note::new).toList();
        return new Line(cut, line.words(), notes, line.unfolded());
    }

    private void compareWithSource(ListingClaim claim) {
        if (!imports(claim).containsAll(claim.imports())) {
            changed(claim, "it claims to need imports that " + claim.file() + " does not have");
        }
        if (claim.recipe() == null) {
            return;
        }
        slice(claim)
                .ifPresentOrElse(
                        slice -> {
                            String folded = ListingClaim.digestOfFolds(Listing.foldedText(slice));
                            IntSummaryStatistics extent =
                                    CutLine.extent(slice.stream().map(Line::cut).toList());
                            if (!Digest.of(Listing.text(slice)).equals(claim.sliceSha256())
                                    || !(claim.foldedSha256().isEmpty()
                                            || claim.foldedSha256().equals(folded))
                                    || extent.getMin() != claim.startLine()
                                    || extent.getMax() != claim.endLine()) {
                                changed(claim, "it is not the slice of " + claim.file() + " that it claims to be");
                            }
                        },
                        () -> changed(
                                claim,
                                "it leaves out more of " + claim.file()
                                        + " than a listing may, or replaces other words"));
    }

    private List<String> imports(ListingClaim claim) {
        MarkedText source = book.source(claim.file());
        return claim.imports().isEmpty()
                ? List.of()
                : source.header().stream()
                        .map(clause -> clause.span().of(source.text()))
                        .toList();
    }

    private void changed(ListingClaim claim, String how) {
        faults.add(ProblemKind.CHANGED_LISTING, claim.page(), "#" + claim.id() + ": " + how);
    }

    private static String key(String page, String id) {
        return page + "#" + id;
    }
}
