package dev.recto.html.page;

import dev.recto.words.Direction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that lists the editions of a book.
 *
 * @param frame what is around it
 * @param book the book's title
 * @param language BCP 47 tag of the book's language
 * @param editions the newest first
 */
public record EditionsView(OutsideView frame, String book, String language, List<Line> editions) {

    /** The direction of the title where it is not that of the page; null where it is. */
    public @Nullable String direction() {
        return Direction.said(language);
    }

    /**
     * An edition.
     *
     * @param name what it is called
     * @param href of its first page
     * @param newest whether there is none behind it
     * @param told what else there is to say of it, such as its version; may be empty
     * @param changes how to get to what changed in it; null where nothing is told of that
     */
    public record Line(
            String name,
            String href,
            boolean newest,
            List<String> told,
            @Nullable Way changes) {}

    /** A link. */
    public record Way(String href, String words) {}
}
