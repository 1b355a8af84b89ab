package dev.recto.html.page;

import dev.recto.book.Imprint;
import dev.recto.book.OwnAddress;
import dev.recto.html.page.FrameView.PageLink;
import dev.recto.html.prose.RenderedProse.Heading;
import dev.recto.words.Direction;
import dev.recto.words.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page of the book has around its content.
 *
 * @param imprint of the book
 * @param address of the page, from the book's folder
 * @param root the way from the page to the book's folder: empty, or ends in {@code /}
 * @param name of the page alone
 * @param description of the page, for who looks it up; may be empty
 * @param parts the table of contents, or what the page shows of it
 * @param whole whether that is all of it
 * @param sections the page's own sections, of which the table of contents tells under the page
 * @param indexes the ways to indexes that have pages of their own
 * @param formulas whether the book has formulas
 * @param theme what its author changes of how it looks
 * @param edit where a reader can change the file that it is made from; null where that is not known, or of no author's
 * @param head what it tells machines; null where the book does not know where it is published
 * @param data from the book's folder, the script that the page loads when it is idle
 */
public record FrameView(
        Imprint imprint,
        String address,
        String root,
        String name,
        String description,
        List<PartView> parts,
        boolean whole,
        List<Heading> sections,
        List<PageLink> indexes,
        boolean formulas,
        ThemeView theme,
        @Nullable String edit,
        @Nullable HeadView head,
        String data) {

    /** The title of the page, for the browser. */
    public String title() {
        return name.equals(imprint.title()) ? name : name + " \u00B7 " + imprint.title();
    }

    /** What the page says of the direction of its language; null where that is the usual one. */
    public @Nullable String direction() {
        return Direction.said(imprint.language());
    }

    /** Whether its name is made of the words of the interface, and not the author's: that of a page that nobody wrote. */
    public boolean named() {
        return OwnAddress.owner(address).isPresent() && !name.equals(imprint.title());
    }

    /** The words of the interface. */
    public Wording wording() {
        return Wording.of(imprint.language());
    }

    /** The language of what is written in English in every book; null in a book that is in English itself. */
    public @Nullable String english() {
        return wording().language().equals("en") && wording().lang() == null ? null : "en";
    }

    /** The direction of what is written in English in every book; null where it is that of the book. */
    public @Nullable String englishDirection() {
        return direction() == null ? null : "ltr";
    }

    /** Marks the way to a page that is this one; null for any other. */
    public @Nullable String current(String other) {
        return address.equals(other) ? "page" : null;
    }

    /** The same around a page of these sections. */
    public FrameView with(List<Heading> others) {
        return new FrameView(
                imprint,
                address,
                root,
                name,
                description,
                parts,
                whole,
                others,
                indexes,
                formulas,
                theme,
                edit,
                head,
                data);
    }

    /** The same with links that lead on from a folder, and not from where the page is: that it is shown elsewhere, too. */
    public FrameView from(String folder) {
        List<PartView> moved = parts.stream().map(part -> part.from(folder)).toList();
        List<PageLink> ways = indexes.stream().map(index -> index.from(folder)).toList();
        return new FrameView(
                imprint,
                address,
                folder,
                name,
                description,
                moved,
                whole,
                sections,
                ways,
                formulas,
                theme,
                edit,
                head,
                data);
    }

    /**
     * A page as others refer to it.
     *
     * @param href where it is, seen from the page that links to it
     * @param number the chapter's number; may be empty
     * @param title what the link says
     * @param summary one sentence; may be empty
     * @param current whether it is the page that links to it
     */
    public record PageLink(String href, String number, String title, String summary, boolean current) {

        private PageLink from(String folder) {
            return new PageLink(folder + href, number, title, summary, current);
        }
    }

    /**
     * A part in the table of contents.
     *
     * @param title its title; empty for pages that belong to no part
     * @param opening the page that bears the part's title; null where there is none
     * @param pages its other pages
     * @param folded whether those are folded
     */
    public record PartView(String title, @Nullable PageLink opening, List<PageLink> pages, boolean folded) {

        /** The same, folded or not; pages without a title that tells of them, and none at all, are never folded. */
        public PartView folded(boolean whether) {
            return new PartView(title, opening, pages, whether && !title.isEmpty() && !pages.isEmpty());
        }

        private PartView from(String folder) {
            List<PageLink> moved = pages.stream().map(page -> page.from(folder)).toList();
            return new PartView(title, opening == null ? null : opening.from(folder), moved, folded);
        }
    }
}
