package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.CodeOrigin;
import dev.recto.book.FullSource;
import dev.recto.book.HiddenCharacters;
import dev.recto.book.LineRange;
import dev.recto.book.Listing;
import dev.recto.book.Page;
import dev.recto.html.code.Attribution;
import dev.recto.html.code.StyledWord;
import dev.recto.html.page.ClaimView;
import dev.recto.html.page.SourceView;
import dev.recto.html.page.SourceView.Showing;
import dev.recto.text.FileName;
import dev.recto.verify.Verdicts;
import dev.recto.words.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Whole sources as their template shows them: each with the listings that show parts of it. */
final class Sources {

    private final Map<String, List<Shown>> shown = new HashMap<>();
    private final Verdicts verdicts;
    private final Addresses addresses;
    private final Wording wording;

    /** A listing and the page that it stands on. */
    private record Shown(Page page, Listing listing) {}

    Sources(Book book, Verdicts verdicts, Addresses addresses) {
        this.verdicts = verdicts;
        this.addresses = addresses;
        this.wording = Wording.of(book.imprint().language());
        book.pages().forEach(page -> {
            Set<Listing> rests = page.rests().collect(Collectors.toSet());
            page.all(Listing.class)
                    .distinct()
                    .filter(listing -> !rests.contains(listing))
                    .forEach(listing -> add(page, listing));
        });
    }

    private void add(Page page, Listing listing) {
        if (listing.origin() != null) {
            shown.computeIfAbsent(listing.origin().file(), file -> new ArrayList<>())
                    .add(new Shown(page, listing));
        }
    }

    /** A source's page. */
    SourceView view(FullSource source, Frames frames, OnPage onPage) {
        List<Shown> listings = shown.getOrDefault(source.file(), List.of());
        RanBy ranBy = new RanBy(verdicts.ofSource(source.file()), addresses, source.address(), wording);
        List<List<StyledWord>> tokens = Attribution.of(source.lines(), "java");
        List<SourceView.Line> lines = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Listing.Line line = source.lines().get(i);
            int number = line.number().orElseThrow();
            int end = line.cut().runs().get(0).span().end();
            lines.add(new SourceView.Line(
                    number,
                    ranBy.lineClass(number),
                    lineEnd(source.text(), end),
                    onPage.views(tokens.get(i), "L" + number)));
            onPage.glossary().add(source.file(), line, source.file());
        }
        onPage.data().put("ran", ranBy.data());
        onPage.data().put("names", onPage.glossary().data());
        String name = FileName.last(source.file());
        return new SourceView(
                frames.source(source.address(), source.file()),
                name,
                source.file(),
                listings.stream().map(each -> showing(each, onPage)).toList(),
                ranBy.view(),
                lines);
    }

    /** How a line ends. A browser reads every end as a line feed, so that a page has to name the others. */
    private static String lineEnd(String text, int offset) {
        if (text.startsWith("\r\n", offset)) {
            return "crlf";
        }
        if (text.startsWith("\n", offset)) {
            return "lf";
        }
        return text.startsWith("\r", offset) ? "cr" : "none";
    }

    /** Such as {@code lines 3–5}. */
    private String lines(CodeOrigin origin) {
        LineRange range = new LineRange(origin.startLine(), origin.endLine());
        boolean one = range.first() == range.last();
        return (one ? wording.index().line() : wording.index().lines()).around(range.words());
    }

    private Showing showing(Shown each, OnPage onPage) {
        Listing listing = each.listing();
        CodeOrigin origin = Objects.requireNonNull(listing.origin());
        String number = listing.label().in(wording.number());
        String caption = (number + " " + listing.caption()).strip();
        return new Showing(
                Addresses.from(onPage.address(), each.page().address() + "#" + listing.anchor()),
                listing.isNamed()
                        ? HiddenCharacters.reveal(caption)
                        : wording.listing().inProse(),
                each.page().heading().title(),
                origin.startLine(),
                lines(origin),
                ClaimView.of(verdicts.of(each.page().address(), listing), wording)
                        .words());
    }
}
