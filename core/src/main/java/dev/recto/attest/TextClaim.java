package dev.recto.attest;

import dev.recto.attest.PageText.ShownListing;
import dev.recto.attest.PageText.ShownNote;
import dev.recto.attest.PageText.ShownRest;
import dev.recto.attest.PageText.ShownSource;
import dev.recto.book.Book;
import dev.recto.book.FullSource;
import dev.recto.book.Listing;
import dev.recto.book.OwnAddress;
import dev.recto.book.Page;
import dev.recto.text.Digest;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The claim {@code text}: a page, read back, shows the listings or the whole source that it
 * should, letter by letter; and links lead to it.
 */
public final class TextClaim {

    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, FullSource> sources = new HashMap<>();
    private final Reach reach = new Reach();
    private final Reading reading;
    private final ReadBack known;
    private final Consumer<Problem> report;
    private boolean differs;

    private TextClaim(Book book, Reading reading, ReadBack known, Consumer<Problem> report) {
        book.pages().forEach(page -> pages.put(page.address(), page));
        book.sources().forEach(source -> sources.put(source.address(), source));
        this.reading = reading;
        this.known = known;
        this.report = report;
    }

    /** How a page is read. */
    private interface Reading {

        PageText read(String html) throws UndrawnException;
    }

    /**
     * Of pages that Recto has drawn.
     *
     * @param known those that were read before
     * @param report takes every difference: a fault of Recto's own, after which nothing may be published
     */
    public static TextClaim ofDrawn(Book book, ReadBack known, Consumer<Problem> report) {
        return new TextClaim(book, DrawnPage::read, known, report);
    }

    /** The same, where none was read before. */
    public static TextClaim ofDrawn(Book book, Consumer<Problem> report) {
        return ofDrawn(book, ReadBack.nothing(), report);
    }

    /**
     * The same as a browser reads pages, wherever they come from.
     *
     * @param report takes every difference
     */
    public static TextClaim asInBrowser(Book book, Consumer<Problem> report) {
        return new TextClaim(book, PageReader::read, ReadBack.nothing(), report);
    }

    /** Checks a file that is about to be published; of one that is no page of the book only the links count. */
    public void check(String address, byte[] content) {
        check(address, content, Digest.of(content));
    }

    /**
     * The same.
     *
     * @param digest of the content
     */
    public void check(String address, byte[] content, String digest) {
        Page page = pages.get(address);
        FullSource source = sources.get(address);
        if (page == null && source == null && !address.equals(OwnAddress.CONTENTS)) {
            return;
        }
        Optional<String> key = known.key(digest, new Claimed(address, page, source));
        Optional<List<String>> links = key.flatMap(known::links);
        if (links.isPresent()) {
            reach.add(address, links.get());
            return;
        }
        differs = false;
        List<String> read = read(page, source, address, content);
        if (!differs) {
            key.ifPresent(found -> known.found(found, read));
        }
    }

    /**
     * What is claimed of the text of a page.
     *
     * @param source the text of the whole source that it shows; null for none
     */
    private record Claimed(
            String address,
            List<ClaimedListing> listings,
            List<ShownRest> rests,
            @Nullable String file,
            @Nullable String source) {

        Claimed(String address, @Nullable Page page, @Nullable FullSource source) {
            this(
                    address,
                    page == null
                            ? List.of()
                            : claimed(page).map(ClaimedListing::of).toList(),
                    page == null ? List.of() : page.rests().map(ShownRest::of).toList(),
                    source == null ? null : source.file(),
                    source == null ? null : source.text());
        }
    }

    private record ClaimedListing(String anchor, String text, String folded, List<ShownNote> notes) {

        static ClaimedListing of(Listing listing) {
            return new ClaimedListing(
                    listing.anchor(), listing.text(), listing.foldedText(), ShownNote.of(listing.lines()));
        }
    }

    /** Reads a page back, and gives its links. */
    private List<String> read(@Nullable Page page, @Nullable FullSource source, String address, byte[] content) {
        try {
            PageText shown = reading.read(new String(content, StandardCharsets.UTF_8));
            if (source != null) {
                check(source, shown);
                return List.of();
            }
            List<String> links = shown.links().stream().distinct().toList();
            reach.add(address, links);
            if (page != null) {
                check(page, shown);
            }
            return links;
        } catch (UndrawnException undrawn) {
            String file = page != null ? page.file() : source != null ? source.file() : address;
            report(Place.of(file), "the page " + address + " is not drawn as pages are " + undrawn.getMessage());
            return List.of();
        }
    }

    /** Warns of every page that a reader who starts at the front cannot get to; once all files were checked. */
    public void reachable() {
        Set<String> reached = reach.from(OwnAddress.CONTENTS);
        pages.values().stream()
                .filter(page -> !reached.contains(page.address()))
                .map(page -> ProblemKind.UNREACHABLE_PAGE.at(
                        new Place(page.file(), 1, 1),
                        "no link leads from " + OwnAddress.CONTENTS + " to " + page.address(),
                        "link to it from a page that readers get to"))
                .sorted()
                .forEach(report);
    }

    private void check(Page page, PageText shown) {
        List<ShownListing> left = new ArrayList<>(shown.listings().stream()
                .filter(listing -> !listing.id().isEmpty())
                .toList());
        List<ShownRest> rests = page.rests().map(ShownRest::of).toList();
        if (!rests.equals(shown.rests())) {
            report(Place.of(page.file()), "the page leads to " + shown.rests() + " as its rest, and not to " + rests);
        }
        for (Listing listing : claimed(page).toList()) {
            ShownListing found = left.stream()
                    .filter(candidate -> candidate.id().equals(listing.anchor()))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                differs(page, listing, "is missing");
            } else if (!found.text().equals(listing.text())) {
                differs(
                        page,
                        listing,
                        "reads otherwise than its source from " + difference(found.text(), listing.text()));
            } else if (!found.folded().equals(listing.foldedText())) {
                differs(
                        page,
                        listing,
                        "folds otherwise than its source from " + difference(found.folded(), listing.foldedText()));
            } else if (found.notes() != null && !found.notes().equals(ShownNote.of(listing.lines()))) {
                differs(page, listing, "bears other notes than its source");
            }
            left.remove(found);
        }
        left.forEach(extra -> report(Place.of(page.file()), "the listing #" + extra.id() + " should not be there"));
    }

    /** The listings that a page shows: to the others it leads. */
    private static Stream<Listing> claimed(Page page) {
        Set<Listing> led = page.rests().collect(Collectors.toSet());
        return page.all(Listing.class).filter(listing -> !led.contains(listing));
    }

    private void check(FullSource source, PageText page) {
        List<ShownSource> shown = page.sources();
        boolean alone = shown.size() == 1 && shown.get(0).file().equals(source.file());
        String text = alone ? shown.get(0).text() : "";
        if (!alone || !text.equals(source.text())) {
            String how = alone ? "differs from its source from " + difference(text, source.text()) : "shows another";
            report(Place.of(source.file()), "the page " + source.address() + " " + how);
        }
    }

    private void differs(Page page, Listing listing, String how) {
        Place place = listing.origin() == null
                ? Place.of(page.file())
                : new Place(listing.origin().file(), listing.origin().startLine(), 1);
        report(place, "the listing #%s on %s %s".formatted(listing.anchor(), page.address(), how));
    }

    private static String difference(String shown, String source) {
        int line = 1;
        for (int i = 0; i < Math.min(shown.length(), source.length()) && shown.charAt(i) == source.charAt(i); i++) {
            line += source.charAt(i) == '\n' ? 1 : 0;
        }
        return "its line " + line + " on";
    }

    private void report(Place place, String message) {
        differs = true;
        report.accept(ProblemKind.TEXT_DIFFERS.at(place, message, "this is a fault of Recto: please report it"));
    }
}
