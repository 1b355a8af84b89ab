package dev.recto.pages;

import dev.recto.book.Page.Kind;
import dev.recto.prose.Prose;
import dev.recto.sheet.Heading;
import dev.recto.text.LineIndex;
import dev.recto.text.Place;
import java.nio.file.Path;
import org.commonmark.node.Node;

/**
 * A Markdown page of the book, read.
 *
 * @param file relative to the project's folder
 * @param path the same below {@code src/book}, without its ending
 * @param folder where it lies, for images beside it
 * @param front what its front matter says
 * @param prose its words
 * @param document its words, parsed, without the heading that is its title
 * @param lines where the file's lines start
 */
public record MarkdownPage(
        String file, String path, Path folder, FrontMatter front, Prose prose, Node document, LineIndex lines)
        implements PageSource {

    @Override
    public Kind kind() {
        return Kind.MARKDOWN;
    }

    /** Its place in the book's folder. */
    public String address() {
        return PageAddress.of(front.heading(), path);
    }

    @Override
    public Plan plan() {
        return new Plan(
                this, front.heading(), front.order(), front.part(), address(), new Place(file, 1, 1), front.draft());
    }

    /**
     * What the YAML at the top of a Markdown page says; the same members, under the same names, as {@code @Chapter}.
     *
     * @param heading title and the rest
     * @param order the place among its siblings; {@link Integer#MAX_VALUE} where not given
     * @param part title of the part it belongs to; empty for none
     * @param draft whether the page is checked but not published
     * @param context package, or type, that the Java of the page is compiled in; empty for none
     * @param addressed where it gives the page an address; the page's first line where it does not
     */
    public record FrontMatter(
            Heading heading, int order, String part, boolean draft, String context, Place addressed) {}
}
