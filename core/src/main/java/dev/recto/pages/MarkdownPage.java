package dev.recto.pages;

import dev.recto.book.Page.Kind;
import dev.recto.evidence.BookModule;
import dev.recto.prose.Prose;
import dev.recto.sheet.Heading;
import dev.recto.text.LineIndex;
import dev.recto.text.Place;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Node;

/**
 * A Markdown page of the book, read.
 *
 * @param file relative to the project's folder
 * @param module the module that it belongs to
 * @param path the same below {@code src/book}, without its ending; of another module than the book's, below its name
 * @param folder where it lies, for images beside it
 * @param foreign whether it was written for another system
 * @param front what its front matter says
 * @param prose its words
 * @param document its words, parsed, without the heading that is its title
 * @param lines where the file's lines start
 */
public record MarkdownPage(
        String file,
        BookModule module,
        String path,
        Path folder,
        boolean foreign,
        FrontMatter front,
        Prose prose,
        Node document,
        LineIndex lines)
        implements PageSource {

    @Override
    public Kind kind() {
        return Kind.MARKDOWN;
    }

    @Override
    public Optional<MarkdownPage> page() {
        return Optional.of(this);
    }

    /** Whether a published book is made without it: a draft, if it is no chapter, whose sources the book carries. */
    public boolean isLeftOut() {
        return front.draft() && !front.chapter();
    }

    /** Whether it opens a part: the one that it names by its own title. */
    public boolean opensPart() {
        return !front.chapter()
                && !front.part().isEmpty()
                && front.part().equals(front.heading().title());
    }

    /** Its place in the book's folder. */
    public String address() {
        return PageAddress.of(front.heading(), path);
    }

    @Override
    public Plan plan() {
        return plan(this);
    }

    /** Its plan, for what it is part of. */
    Plan plan(PageSource source) {
        return new Plan(
                source, front.heading(), front.order(), front.part(), address(), new Place(file, 1, 1), front.draft());
    }

    /**
     * What the YAML at the top of a Markdown page says; the same members, under the same names, as {@code @Chapter}.
     *
     * @param heading title and the rest
     * @param order the place among its siblings; {@link Integer#MAX_VALUE} where not given
     * @param part title of the part it belongs to; empty for none
     * @param draft whether the page is checked but not published
     * @param context package, or type, that the Java of the page is compiled in; empty for none
     * @param chapter whether the page is a numbered chapter
     * @param types the types that belong to that chapter, in the order in which they are read
     * @param addressed where it gives the page an address; the page's first line where it does not
     * @param aliased where each alias of the page stands
     */
    public record FrontMatter(
            Heading heading,
            int order,
            String part,
            boolean draft,
            String context,
            boolean chapter,
            List<Named> types,
            Place addressed,
            List<Place> aliased) {

        /** The names of all that a page may say. */
        public static final SortedSet<String> MEMBERS = Collections.unmodifiableSortedSet(Stream.concat(
                        Heading.MEMBERS.stream(),
                        // The last changes nothing, as in @Chapter.
                        Stream.of("order", "part", "draft", "context", "dialect", "chapter", "types", "math"))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /**
     * A type that the front matter names.
     *
     * @param name as it is written
     * @param place where
     */
    public record Named(String name, Place place) {}
}
