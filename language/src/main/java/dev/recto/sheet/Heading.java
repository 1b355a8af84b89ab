package dev.recto.sheet;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What the author says about a page as a whole, in {@code @Chapter} or in the YAML of a Markdown page; unset strings are
 * empty.
 *
 * @param title its title
 * @param shortTitle for the sidebar; the title where the author gave none
 * @param subtitle shown under the title
 * @param summary one sentence about it
 * @param date such as {@code 2026-11-20}
 * @param authors who wrote it, each as {@link Author} reads it
 * @param categories broad groups that it belongs to
 * @param tags words that a reader may look for
 * @param cover address of an image
 * @param coverAlt what the cover shows, in words
 * @param address the name of its page in the book, where its author chose one
 * @param aliases addresses from the book's folder that lead on to its page, such as those it had before
 */
public record Heading(
        String title,
        String shortTitle,
        String subtitle,
        String summary,
        String date,
        List<String> authors,
        List<String> categories,
        List<String> tags,
        String cover,
        String coverAlt,
        String address,
        List<String> aliases) {

    /** The names under which an author says all this. */
    public static final List<String> MEMBERS = Stream.of(Heading.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    /**
     * Reads a heading.
     *
     * @param one the value of a member; empty where it is not given
     * @param many the values of a member; none where it is not given
     */
    public static Heading of(Function<String, String> one, Function<String, List<String>> many) {
        String title = one.apply("title");
        String shortTitle = one.apply("shortTitle");
        return new Heading(
                title,
                shortTitle.isEmpty() ? title : shortTitle,
                one.apply("subtitle"),
                one.apply("summary"),
                one.apply("date"),
                many.apply("authors"),
                many.apply("categories"),
                many.apply("tags"),
                one.apply("cover"),
                one.apply("coverAlt"),
                one.apply("address"),
                many.apply("aliases"));
    }

    /** A title, and nothing else. */
    public static Heading titled(String title) {
        return of(member -> member.equals("title") ? title : "", member -> List.of());
    }

    /** The same with the cover at another address. */
    public Heading withCover(String image) {
        return new Heading(
                title,
                shortTitle,
                subtitle,
                summary,
                date,
                authors,
                categories,
                tags,
                image,
                coverAlt,
                address,
                aliases);
    }

    /** The same with what is read in it, title, subtitle, summary and the like, in other words. */
    public Heading withWords(UnaryOperator<String> words) {
        return new Heading(
                words.apply(title),
                words.apply(shortTitle),
                words.apply(subtitle),
                words.apply(summary),
                date,
                authors,
                categories,
                tags,
                cover,
                words.apply(coverAlt),
                address,
                aliases);
    }
}
