package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.Book.Part;
import dev.recto.book.Page;
import dev.recto.html.page.FrameView.PageLink;
import dev.recto.html.page.FrameView.PartView;
import dev.recto.sheet.Heading;
import dev.recto.words.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table of contents, whole or as far as a page's sidebar shows it. The sidebar of a large book holds the pages around
 * the one that is read: with all of them on every page, the site would grow with the square of the book. Where a page is none
 * of the contents, as that of a source is, none of them is around it.
 */
final class Contents {

    /** Up to so many pages a sidebar lists them all. */
    static final int SMALL_BOOK = 60;

    /** In a sidebar of more pages than these the parts are folded but that of the page that is read. */
    static final int FOLDED = 24;

    /** So many parts are named in the sidebar of a larger book. */
    static final int PARTS = 40;

    /** So many pages before and behind the one that is read are in the sidebar of a larger book. */
    static final int AROUND = 12;

    private final List<Page> pages;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Part> partOf = new HashMap<>();
    private final List<Part> parts;

    Contents(Book book) {
        this.parts = book.parts();
        this.pages = book.pages().toList();
        for (int at = 0; at < pages.size(); at++) {
            places.put(pages.get(at).address(), at);
        }
        parts.forEach(part -> part.pages().forEach(page -> partOf.put(page.address(), part)));
    }

    /** Every page, with its title in full. */
    List<PartView> whole(String from) {
        return parts.stream().map(part -> part(part, part.pages(), from, false)).toList();
    }

    /** Whether a sidebar holds all there is. */
    boolean isSmall() {
        return pages.size() <= SMALL_BOOK;
    }

    /** The pages around an address: all of a small book; of a larger one none where the address is none of theirs. */
    List<PartView> around(String address) {
        int at = places.getOrDefault(address, -AROUND - 1);
        int from = isSmall() ? 0 : Math.max(0, at - AROUND);
        int to = isSmall() ? pages.size() : Math.min(pages.size(), at + AROUND + 1);
        List<PartView> views = new ArrayList<>();
        int start = 0;
        for (Part part : parts) {
            int end = start + part.pages().size();
            if (Math.max(start, from) < Math.min(end, to)) {
                List<Page> shown = pages.subList(Math.max(start, from), Math.min(end, to));
                boolean own = start <= at && at < end;
                views.add(part(part, shown, address, true).folded(!own && pages.size() > FOLDED));
            } else if (start < end && from < to && !part.title().isEmpty() && parts.size() <= PARTS) {
                views.add(new PartView(part.title(), link(pages.get(start), address, true), List.of(), false));
            }
            start = end;
        }
        return views;
    }

    /** The page so many before or behind another, if there is one. */
    @Nullable
    PageLink neighbour(Page page, int distance) {
        int at = places.getOrDefault(page.address(), 0) + distance;
        return at < 0 || at >= pages.size() ? null : link(pages.get(at), page.address(), true);
    }

    /** The part that a page is in. */
    Part partOf(Page page) {
        Part part = partOf.get(page.address());
        if (part == null) {
            throw new IllegalArgumentException(page.address() + " is no page of this book");
        }
        return part;
    }

    private static PartView part(Part part, List<Page> shown, String from, boolean shortTitles) {
        List<PageLink> links =
                shown.stream().map(page -> link(page, from, shortTitles)).toList();
        boolean opens =
                !part.title().isEmpty() && !links.isEmpty() && shown.get(0).kind() == Page.Kind.PART;
        return opens
                ? new PartView(part.title(), links.get(0), links.subList(1, links.size()), false)
                : new PartView(part.title(), null, links, false);
    }

    /** The way to a page from an address. */
    static PageLink link(Page page, String from, boolean shortTitle) {
        Heading heading = page.heading();
        return new PageLink(
                Addresses.root(from) + page.address(),
                page.number(),
                shortTitle ? heading.shortTitle() : heading.title(),
                heading.summary(),
                page.address().equals(from));
    }

    /** What stands above the title of a page, such as {@code Chapter 3}; may be empty. */
    static String label(Page page, Wording wording) {
        return switch (page.kind()) {
            case CHAPTER -> wording.number().chapter().around(page.number()).strip();
            case PART -> wording.frame().part();
            case MARKDOWN -> "";
        };
    }
}
