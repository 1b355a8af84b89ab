package dev.recto.html.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that says what changed from one edition of a book to the next.
 *
 * @param frame what is around it
 * @param before the earlier edition
 * @param now the later one
 * @param tally how much changed, in words
 * @param sections what changed, kind by kind, without those of which nothing did
 */
public record EditionChangesView(OutsideView frame, Side before, Side now, String tally, List<Section> sections) {

    /**
     * One of the two editions.
     *
     * @param name what it is called
     * @param href of its first page
     * @param attestation of the file from which all of this is taken
     * @param digest SHA-256 of that file
     */
    public record Side(String name, String href, String attestation, String digest) {}

    /**
     * What changed of one kind of things, such as listings.
     *
     * @param id its fragment
     * @param title its heading
     * @param groups those that were added, changed and removed, without empty ones
     */
    public record Section(String id, String title, List<Group> groups) {}

    /**
     * Things with which the same happened.
     *
     * @param title what, such as {@code Added}
     */
    public record Group(String title, List<Item> items) {}

    /**
     * A thing.
     *
     * @param name how the attestations call it
     * @param before where the earlier edition has it; null where it does not
     * @param now where the later one has it; null where it does not
     * @param told what else there is to say of it
     * @param difference its lines as they were and are; empty where they are the same, or not known
     */
    public record Item(
            String name, @Nullable String before, @Nullable String now, List<String> told, List<Line> difference) {}

    /**
     * A line of a text, or what stands for several that are the same.
     *
     * @param css {@code added}, {@code removed}, {@code kept} or {@code skipped}
     * @param text with its sign in front
     */
    public record Line(String css, String text) {}
}
