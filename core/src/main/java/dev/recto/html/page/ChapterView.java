package dev.recto.html.page;

import dev.recto.book.Page;
import dev.recto.html.page.FrameView.PageLink;
import dev.recto.html.page.IndexesView.Link;
import dev.recto.html.prose.RenderedProse.Heading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the book as its template shows it.
 *
 * @param frame what is around it
 * @param page the page
 * @param label above the title, such as {@code Chapter 3}; may be empty
 * @param part title of its part; may be empty
 * @param terms its categories and tags
 * @param headings for the contents of the page
 * @param previous the page before it; null on the first
 * @param next the page behind it; null on the last
 * @param body its blocks as HTML
 * @param comments where its readers discuss it; null where they are not asked to
 */
public record ChapterView(
        FrameView frame,
        Page page,
        String label,
        String part,
        List<Link> terms,
        List<Heading> headings,
        @Nullable PageLink previous,
        @Nullable PageLink next,
        String body,
        @Nullable CommentsView comments) {

    /** The outermost of some headings. */
    public static List<Heading> sections(List<Heading> headings) {
        return headings.stream().filter(heading -> heading.level() == 2).toList();
    }

    /**
     * The same once its blocks are drawn.
     *
     * @param all its headings
     */
    public ChapterView drawn(List<Heading> all, String blocks) {
        List<Heading> listed =
                all.stream().filter(heading -> heading.level() <= 3).toList();
        return new ChapterView(
                frame.with(sections(all)), page, label, part, terms, listed, previous, next, blocks, comments);
    }

    /** The same for a page whose readers discuss it. */
    public ChapterView with(CommentsView discussed) {
        return new ChapterView(frame, page, label, part, terms, headings, previous, next, body, discussed);
    }
}
