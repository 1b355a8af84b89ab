package dev.recto.render;

import dev.recto.book.Book;
import dev.recto.book.Imprint;
import dev.recto.book.Page;
import dev.recto.book.Part;
import dev.recto.render.page.ChapterView;
import dev.recto.render.page.FrameView;
import dev.recto.render.page.PageLink;
import dev.recto.render.page.PartView;
import dev.recto.render.prose.Heading;
import dev.recto.render.prose.SafeAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is around the pages of a book: titles, the table of contents, the ways to the page before and behind. */
final class Frames {

    private final Book book;
    private final Imprint imprint;
    private final List<Page> pages;

    Frames(Book book) {
        this.book = book;
        this.imprint = withSafeLinks(book.imprint());
        this.pages = book.pages().toList();
    }

    FrameView index(String address) {
        return new FrameView(
                imprint, Addresses.root(address), imprint.title(), imprint.description(), parts(address, false));
    }

    FrameView colophon(String address) {
        String title = "Colophon \u00B7 " + imprint.title();
        return new FrameView(imprint, Addresses.root(address), title, "How this book was made.", parts(address, true));
    }

    ChapterView chapter(Page page, List<Heading> headings, String body) {
        int at = pages.indexOf(page);
        String title = page.heading().title() + " \u00B7 " + imprint.title();
        FrameView frame = new FrameView(
                imprint, Addresses.root(page.address()), title, page.heading().summary(), parts(page.address(), true));
        List<Heading> listed =
                headings.stream().filter(heading -> heading.level() <= 3).toList();
        return new ChapterView(
                frame, page, label(page), partOf(page), listed, neighbour(page, at - 1), neighbour(page, at + 1), body);
    }

    private static String label(Page page) {
        if (!page.number().isEmpty()) {
            return "Chapter " + page.number();
        }
        return page.kind() == Page.Kind.PART ? "Part" : "";
    }

    private String partOf(Page page) {
        return book.parts().stream()
                .filter(part -> part.pages().contains(page))
                .map(Part::title)
                .filter(title -> !title.equals(page.heading().title()))
                .findFirst()
                .orElse("");
    }

    private @Nullable PageLink neighbour(Page page, int at) {
        return at < 0 || at >= pages.size() ? null : link(pages.get(at), page.address(), true);
    }

    private List<PartView> parts(String address, boolean shortTitles) {
        return book.parts().stream()
                .map(part -> part(part, address, shortTitles))
                .toList();
    }

    private static PartView part(Part part, String address, boolean shortTitles) {
        List<PageLink> links = part.pages().stream()
                .map(page -> link(page, address, shortTitles))
                .toList();
        boolean opens = !part.title().isEmpty()
                && !links.isEmpty()
                && part.pages().get(0).kind() == Page.Kind.PART;
        return opens
                ? new PartView(part.title(), links.get(0), links.subList(1, links.size()))
                : new PartView(part.title(), null, links);
    }

    private static PageLink link(Page page, String from, boolean shortTitle) {
        Page.Heading heading = page.heading();
        return new PageLink(
                Addresses.root(from) + page.address(),
                page.number(),
                shortTitle ? heading.shortTitle() : heading.title(),
                heading.summary(),
                page.address().equals(from));
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
