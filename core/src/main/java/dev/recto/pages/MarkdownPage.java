package dev.recto.pages;

import dev.recto.book.Page.Kind;
import dev.recto.prose.Prose;
import dev.recto.text.LineIndex;
import dev.recto.text.Place;
import java.nio.file.Path;
import org.commonmark.node.Node;

/**
 * A Markdown page of the book, read.
 *
 * @param file relative to the project's folder
 * @param address its file name in the book
 * @param folder where it lies, for images beside it
 * @param front what its front matter says
 * @param prose its words
 * @param document its words, parsed, without the heading that is its title
 * @param lines where the file's lines start
 */
public record MarkdownPage(
        String file, String address, Path folder, FrontMatter front, Prose prose, Node document, LineIndex lines)
        implements Source {

    @Override
    public Kind kind() {
        return Kind.MARKDOWN;
    }

    @Override
    public Plan plan() {
        return new Plan(
                this, front.heading(), front.order(), front.part(), address, new Place(file, 1, 1), front.draft());
    }
}
