package dev.recto.book;

import dev.recto.book.Block.Rest;
import dev.recto.sheet.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page of the book.
 *
 * @param kind what it was made from
 * @param address file name in the book's folder, such as {@code automatic-differentiation.html}; unique
 * @param number the chapter's number, such as {@code 3}; empty where the page is not numbered
 * @param heading what the author says about the page as a whole
 * @param file the author's file, relative to the project's folder
 * @param blocks what stands on it, top to bottom
 */
public record Page(Kind kind, String address, String number, Heading heading, String file, List<Block> blocks) {

    /** Of its address alone, which is its own in a book: a page holds all that stands on it, and is looked up often. */
    @Override
    public int hashCode() {
        return address.hashCode();
    }

    /**
     * What stands on it, top to bottom: in the place of a passage what its prose places, in that of a rest its listings; behind
     * a listing that is shown as a change, the earlier one.
     */
    public Stream<Object> things() {
        // Each page is asked this many times, so that no stream is made for each of its blocks.
        List<Object> things = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Rest rest) {
                rest.listings().forEach(listing -> add(listing, things));
            } else if (block instanceof Passage passage) {
                passage.inserts().values().forEach(insert -> add(insert, things));
            } else {
                add(block, things);
            }
        }
        return things.stream();
    }

    private static void add(Object thing, List<Object> things) {
        things.add(thing);
        if (thing instanceof Listing listing && listing.since() != null) {
            things.add(listing.since().earlier());
        }
    }

    /** Everything of one kind, top to bottom; a fence is itself, a listing and, where it printed, an output. */
    public <T> Stream<T> all(Class<T> kind) {
        List<T> found = new ArrayList<>();
        things().forEach(thing -> {
            add(thing, kind, found);
            if (thing instanceof ShownFence fence) {
                add(fence.listing(), kind, found);
                add(fence.output(), kind, found);
            }
        });
        return found.stream();
    }

    private static <T> void add(@Nullable Object thing, Class<T> kind, List<T> found) {
        if (kind.isInstance(thing)) {
            found.add(kind.cast(thing));
        }
    }

    /** The listings that the page only leads to. */
    public Stream<Listing> rests() {
        return blocks.stream().filter(Rest.class::isInstance).flatMap(block -> ((Rest) block).listings().stream());
    }

    /** The fragment names that are given before any prose is rendered: the frame's and those that the book has given. */
    public Stream<String> anchors() {
        Stream<String> passages =
                blocks.stream().filter(Passage.class::isInstance).map(block -> ((Passage) block).anchor());
        return Stream.of(Stream.of("top", "content", "contents"), blockAnchors(), passages)
                .flatMap(anchors -> anchors)
                .filter(anchor -> !anchor.isEmpty())
                .distinct();
    }

    /** Its number, where it has one, and its short title, such as {@code 3 Downhill}. */
    public String numberedTitle() {
        return (number + " " + heading.shortTitle()).strip();
    }

    /** Those of listings, figures, tables, sections, terms and what has a name of its author's. */
    public Stream<String> blockAnchors() {
        return Stream.of(
                        all(Listing.class).map(Listing::anchor),
                        all(Insert.Figure.class).map(Insert.Figure::anchor),
                        Named.on(this).map(Named::anchor),
                        all(Definition.class).map(Definition::anchor),
                        all(Caption.class).map(Caption::anchor),
                        all(Block.SectionTitle.class).map(Block.SectionTitle::anchor))
                .flatMap(anchors -> anchors);
    }

    /** The formulas that have names, top to bottom. */
    public Stream<Formula.Equation> equations() {
        return all(Formula.class).map(Formula::equation).filter(Objects::nonNull);
    }

    /** What the reader knows a page as. */
    public enum Kind {
        /** A type with {@code @Chapter}, or a Markdown page that says {@code chapter: true}; the only kind with numbers. */
        CHAPTER,
        /** A {@code package-info.java} with {@code @Chapter}. */
        PART,
        /** Any other Markdown page. */
        MARKDOWN
    }

    /** What a reader calls it by its number. */
    public Label label() {
        return new Label(Label.Kind.CHAPTER, number);
    }
}
