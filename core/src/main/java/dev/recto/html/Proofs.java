package dev.recto.html;

import dev.recto.book.CodeOrigin;
import dev.recto.book.HiddenCharacters;
import dev.recto.book.Listing;
import dev.recto.book.Output;
import dev.recto.book.OwnAddress;
import dev.recto.book.Page;
import dev.recto.html.page.ClaimView;
import dev.recto.html.page.FrameView;
import dev.recto.html.page.ProofView;
import dev.recto.html.page.ProofView.Before;
import dev.recto.html.page.ProofView.Printed;
import dev.recto.html.page.ProofsView;
import dev.recto.text.Digest;
import dev.recto.text.FileName;
import dev.recto.text.TestName;
import dev.recto.verify.Verdict;
import dev.recto.verify.Verdict.Exercise;
import dev.recto.verify.Verdicts;
import dev.recto.words.Wording;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is claimed of the listings of one page: on a page of its own and, shortened, in what the page loads when it is idle. */
final class Proofs {

    /** The name of what opens beside listings, among what the page loads when it is idle. */
    static final String NAME = "proofs";

    /** So many tests are named where a listing's proof opens beside it; its page of proofs names all. */
    private static final int NAMED = 12;

    /** So many tests are named in a note. */
    private static final int NOTED = 6;

    private final Page page;
    private final Verdicts verdicts;
    private final Addresses addresses;
    private final Wording wording;
    private final Map<TestName, Output> outputs = new HashMap<>();

    Proofs(Page page, Verdicts verdicts, Addresses addresses, Wording wording) {
        this.wording = wording;
        this.page = page;
        this.verdicts = verdicts;
        this.addresses = addresses;
        page.all(Output.class).forEach(output -> outputs.put(output.test(), output));
    }

    /**
     * The way to what is claimed of a listing.
     *
     * @param from address of the page that it starts on
     * @param page address of the page with the listing
     */
    static String href(String from, String page, Listing listing) {
        return Addresses.from(from, OwnAddress.proofs(page) + "#" + listing.anchor());
    }

    /** Where a listing was cut from: its file, or the end of that file's path, and its lines; empty for nowhere. */
    static String place(Listing listing, boolean path) {
        CodeOrigin origin = listing.origin();
        if (origin == null) {
            return "";
        }
        String file = path ? origin.file() : FileName.last(origin.file());
        String lines = origin.startLine() == origin.endLine() ? "" : "\u2013" + origin.endLine();
        return file + ":" + origin.startLine() + lines;
    }

    /** Each listing once, in reading order. */
    private Collection<Listing> listings() {
        Map<String, Listing> listings = new LinkedHashMap<>();
        page.all(Listing.class).forEach(listing -> listings.putIfAbsent(listing.anchor(), listing));
        return listings.values();
    }

    /** Whether nothing is claimed, since the page has no listing. */
    boolean isEmpty() {
        return page.all(Listing.class).findAny().isEmpty();
    }

    /** All of it, as a page. */
    ProofsView view(FrameView frame) {
        String address = frame.address();
        String title = page.heading().title();
        return new ProofsView(
                frame,
                title,
                Addresses.from(address, page.address()),
                page.file(),
                listings().stream()
                        .map(listing -> view(listing, address, Integer.MAX_VALUE))
                        .toList());
    }

    /** The finished HTML of what stands in a note on each listing, for readers who cannot look further; by the listing's fragment. */
    Map<String, String> noted(Templates templates) {
        Map<String, String> noted = new LinkedHashMap<>();
        listings()
                .forEach(listing ->
                        noted.put(listing.anchor(), templates.render("endnote", view(listing, page.address(), NOTED))));
        return noted;
    }

    /** The finished HTML of what opens beside each listing, by the listing's fragment. */
    Map<String, String> beside(Templates templates) {
        Map<String, String> beside = new LinkedHashMap<>();
        listings()
                .forEach(listing ->
                        beside.put(listing.anchor(), templates.render("proof", view(listing, page.address(), NAMED))));
        return beside;
    }

    /** The same beside one listing where another page shows it. */
    String beside(Listing listing, String address, Templates templates) {
        return templates.render("proof", view(listing, address, NAMED));
    }

    /** @param address of the page that shows it */
    private ProofView view(Listing listing, String address, int named) {
        Verdict verdict = verdicts.of(page.address(), listing);
        return new ProofView(
                listing.anchor(),
                Addresses.from(address, page.address() + "#" + listing.anchor()),
                listing.label().in(wording.number()),
                HiddenCharacters.reveal(listing.caption()),
                ClaimView.of(verdict, wording),
                ProofView.sum(verdict, wording),
                listing.cut().map(CodeOrigin.Source::where).orElse(List.of()),
                place(listing, true),
                listing.origin() == null ? "" : addresses.line(listing.origin(), address),
                verdict.tests().stream()
                        .limit(named)
                        .map(test -> test(test, verdict, address))
                        .toList(),
                Math.max(0, verdict.tests().size() - named),
                href(address, page.address(), listing),
                Digest.of(listing.text()),
                printed(verdict),
                listing.cut().map(CodeOrigin.Source::imports).orElse(List.of()),
                listing.since() == null ? null : before(listing.since().earlier(), address),
                Addresses.root(address) + OwnAddress.COLOPHON,
                wording);
    }

    private ProofView.Test test(Exercise exercise, Verdict verdict, String address) {
        return new ProofView.Test(
                Addresses.from(address, addresses.test(exercise.test())),
                exercise.test().shortName(),
                ProofView.did(exercise, verdict, wording));
    }

    private List<Printed> printed(Verdict verdict) {
        return verdict.tests().stream()
                .map(exercise -> outputs.get(exercise.test()))
                .filter(output -> output != null && !output.stdout().isEmpty())
                .map(output -> new Printed(output.test().shortName(), output.accepted(), Digest.of(output.stdout())))
                .toList();
    }

    private Before before(Listing earlier, String address) {
        return new Before(
                href(address, page.address(), earlier),
                HiddenCharacters.reveal(earlier.caption()),
                place(earlier, true),
                Digest.of(earlier.text()));
    }
}
