package dev.recto.html.page;

import dev.recto.html.page.FrameView.PageLink;
import dev.recto.html.page.IndexesView.Link;
import dev.recto.html.page.IndexesView.Name;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The book's indexes as their template shows them; every address is seen from their page.
 *
 * @param frame what is around them
 * @param names what the book's sources declare; none where they are too many for one page
 * @param letters the ways to the pages that have them then
 * @param categories sorted by name
 * @param tags sorted by name
 * @param tests the tests whose doings the book shows
 * @param figures in reading order
 * @param tables in reading order
 * @param listings in reading order
 * @param sources main sources before tests
 * @param apart the ways to those that are so long that each has a page of its own, by what it is of
 */
public record IndexesView(
        FrameView frame,
        List<Name> names,
        List<Link> letters,
        List<Link> categories,
        List<Link> tags,
        List<Test> tests,
        List<Link> figures,
        List<Link> tables,
        List<Link> listings,
        List<Link> sources,
        Map<String, Link> apart) {

    /** The way to the page of the index of some kind, such as {@code tests}; null where it stands on this page, or is empty. */
    public @Nullable Link apart(String kind) {
        return apart.get(kind);
    }

    /**
     * A way to a place.
     *
     * @param href where it leads
     * @param label what it says
     * @param more what is said beside it; may be empty
     */
    public record Link(String href, String label, String more) {

        /** The same seen from another page, from which the way to the book's folder is this one. */
        public Link from(String root) {
            return new Link(root + href, label, more);
        }
    }

    /**
     * A name that the book's sources declare.
     *
     * @param name the simple name
     * @param what what it is the name of, such as {@code method of Value}
     * @param defined where it is declared
     * @param source the line of its source; empty where that is where it is declared
     * @param uses the chapters that use it, each by its first listing that does
     */
    public record Name(String name, String what, Link defined, String source, List<Link> uses) {}

    /**
     * A test.
     *
     * @param name its short name
     * @param href where it is shown; empty for nowhere
     * @param exercised the listings that it ran
     * @param shown the pages that show what it printed, and the figures that it drew
     */
    public record Test(String name, String href, List<Link> exercised, List<Link> shown) {

        /** The same seen from another page, from which the way to the book's folder is this one. */
        public Test from(String root) {
            return new Test(
                    name,
                    href.isEmpty() ? "" : root + href,
                    exercised.stream().map(link -> link.from(root)).toList(),
                    shown.stream().map(link -> link.from(root)).toList());
        }
    }

    /**
     * An index that has a page of its own, as its template shows it.
     *
     * @param frame what is around it
     * @param name which of the indexes
     * @param links where it leads; none for that of tests
     * @param called whether those are named by words of the interface
     * @param tests the tests, where it is of those
     */
    public record ApartView(FrameView frame, String name, List<Link> links, boolean called, List<Test> tests) {}

    /**
     * The names of one letter as their template shows them, where they are too many for one page.
     *
     * @param frame what is around them
     * @param letter the letter
     * @param letters the ways to all letters
     * @param names those that start with it
     */
    public record NamesView(FrameView frame, String letter, List<Link> letters, List<Name> names) {}

    /**
     * The page of a tag or of a category as its template shows it.
     *
     * @param frame what is around it
     * @param pages those that have it, in reading order
     */
    public record TermView(FrameView frame, List<PageLink> pages) {}
}
