package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.Imprint;
import dev.recto.book.Page;
import dev.recto.book.Terms;
import dev.recto.html.page.ChapterView;
import dev.recto.html.page.FrameView;
import dev.recto.html.page.GlossView;
import dev.recto.html.page.PageLink;
import dev.recto.html.page.PartView;
import dev.recto.html.page.TermView;
import dev.recto.html.prose.Heading;
import dev.recto.html.prose.SafeAddress;
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

    FrameView index(String address) {
        return frame(address, imprint.title(), imprint.description(), contents.whole(address), true);
    }

    FrameView colophon(String address) {
        String title = "Colophon \u00B7 " + imprint.title();
        return frame(address, title, "How this book was made.", contents.around(address), contents.isSmall());
    }

    FrameView indexes(String address) {
        String title = "Indexes \u00B7 " + imprint.title();
        return frame(address, title, "Names, tests, figures, listings and sources.", List.of(), false);
    }

    FrameView names(String address, String letter) {
        String title = "Names: " + letter + " \u00B7 " + imprint.title();
        return frame(address, title, "Names in code.", List.of(), false);
    }

    TermView term(Terms.Term term, String kind, String name) {
        String title = kind + ": " + name + " \u00B7 " + imprint.title();
        FrameView frame = frame(term.address(), title, "Pages about " + name + ".", List.of(), false);
        List<PageLink> pages = term.pages().stream()
                .map(page -> Contents.link(page, term.address(), false))
                .toList();
        return new TermView(frame, kind, name, pages);
    }

    FrameView source(String address, String file) {
        String title = file.substring(file.lastIndexOf('/') + 1) + " \u00B7 " + imprint.title();
        return frame(address, title, "The whole of " + file + ".", List.of(), false);
    }

    ChapterView chapter(Page page, List<Heading> headings, List<GlossView> glosses, String body) {
        String title = page.heading().title() + " \u00B7 " + imprint.title();
        String address = page.address();
        FrameView frame = frame(address, title, page.heading().summary(), contents.around(address), contents.isSmall());
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
        return new FrameView(imprint, Addresses.root(address), title, description, parts, whole);
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
                imprint.language());
    }
}
