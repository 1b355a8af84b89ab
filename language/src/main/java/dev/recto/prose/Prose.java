package dev.recto.prose;

import dev.recto.text.Origin;
import java.util.List;

/**
 * Words for the reader, and where the author wrote them.
 *
 * @param markup what they are written in
 * @param text the words, lines ended by {@code \n}
 * @param origins where they stand in the source, in order of {@code inText}, covering what could be traced
 * @param tags inline tags, in order; none lies inside code
 * @param links references in square brackets, in order
 * @param fences code between fences, in order
 */
public record Prose(
        Markup markup, String text, List<Origin> origins, List<Tag> tags, List<Link> links, List<Fence> fences) {

    /** No words at all. */
    public static final Prose EMPTY = new Prose(Markup.MARKDOWN, "", List.of(), List.of(), List.of(), List.of());

    /** What prose can be written in. */
    public enum Markup {
        /** CommonMark with GitHub's tables, as in JEP 467. */
        MARKDOWN,
        /** The HTML of traditional doc comments. */
        HTML
    }

    /** Whether there is nothing to read. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** The offset in the source of the unit at an offset of the text, or of the nearest traced one before it; -1 if none. */
    public int sourceOffset(int inText) {
        return Origin.offset(origins, inText);
    }
}
