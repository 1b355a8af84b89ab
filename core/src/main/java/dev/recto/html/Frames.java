package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.Imprint;
import dev.recto.book.OwnAddress;
import dev.recto.book.Page;
import dev.recto.book.SafeAddress;
import dev.recto.book.Terms;
import dev.recto.html.page.ChapterView;
import dev.recto.html.page.FrameView;
import dev.recto.html.page.FrameView.PageLink;
import dev.recto.html.page.FrameView.PartView;
import dev.recto.html.page.GlossView;
import dev.recto.html.page.IndexesView.TermView;
import dev.recto.html.prose.RenderedProse.Heading;
import java.util.List;

/** What is around the pages of a book: titles, the table of contents, the ways to the page before and behind. */
final class Frames {

    private final Imprint imprint;
    private final Contents contents;
    private final TermPages terms;

    Frames(Book book) {
        this.imprint = withSafeLinks(book.imprint());
        this.contents = new Contents(book);
        this.terms = new TermPages(Terms.of(book));
    }

    /** The pages of tags and of categories, and the ways to them. */
    TermPages terms() {
        return terms;
    }

    FrameView index(String address) {
        return new FrameView(
                imprint,
                Addresses.root(address),
                imprint.title(),
                imprint.description(),
                contents.whole(address),
                true,
                OwnAddress.data(address));
    }

    FrameView colophon(String address) {
        return frame(address, "Colophon", "How this book was made.", contents.around(address), contents.isSmall());
    }

    FrameView format(String address) {
        String description = "Every file, field and rule that a checker of this book needs.";
        return frame(address, "The attestation", description, contents.around(address), contents.isSmall());
    }

    FrameView indexes(String address) {
        return frame(address, "Indexes", "Names, tests, figures, listings and sources.", List.of(), false);
    }

    FrameView names(String address, String letter) {
        return frame(address, "Names: " + letter, "Names in code.", List.of(), false);
    }

    TermView term(Terms.Term term, String kind, String name) {
        FrameView frame = frame(term.address(), kind + ": " + name, "Pages about " + name + ".", List.of(), false);
        List<PageLink> pages = term.pages().stream()
                .map(page -> Contents.link(page, term.address(), false))
                .toList();
        return new TermView(frame, kind, name, pages);
    }

    FrameView source(String address, String file) {
        String title = file.substring(file.lastIndexOf('/') + 1);
        return frame(address, title, "The whole of " + file + ".", List.of(), false)
                .loading(OwnAddress.data(address));
    }

    ChapterView chapter(Page page, List<Heading> headings, List<GlossView> glosses, String body) {
        String title = page.heading().title();
        String address = page.address();
        FrameView frame = frame(address, title, page.heading().summary(), contents.around(address), contents.isSmall())
                .loading(OwnAddress.data(address));
        List<Heading> listed =
                headings.stream().filter(heading -> heading.level() <= 3).toList();
        return new ChapterView(
                frame,
                page,
                page.label(),
                partOf(page),
                terms.links(page),
                listed,
                contents.neighbour(page, -1),
                contents.neighbour(page, 1),
                glosses,
                body);
    }

    private FrameView frame(String address, String title, String description, List<PartView> parts, boolean whole) {
        String full = title + " \u00B7 " + imprint.title();
        return new FrameView(imprint, Addresses.root(address), full, description, parts, whole, null);
    }

    private String partOf(Page page) {
        String title = contents.partOf(page).title();
        return title.equals(page.heading().title()) ? "" : title;
    }

    private static Imprint withSafeLinks(Imprint imprint) {
        return new Imprint(
                imprint.title(),
                imprint.description(),
                imprint.authors(),
                imprint.version(),
                imprint.licence(),
                SafeAddress.link(imprint.licenceUrl()).orElse(""),
                SafeAddress.link(imprint.repositoryUrl()).orElse(""),
                SafeAddress.link(imprint.issuesUrl()).orElse(""),
                SafeAddress.link(imprint.url()).orElse(""),
                imprint.language(),
                imprint.opening());
    }
}
