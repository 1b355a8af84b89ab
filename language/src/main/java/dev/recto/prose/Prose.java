package dev.recto.prose;

import dev.recto.text.Origin;
import dev.recto.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /**
     * A reference in square brackets: {@code [Cart#add]} or {@code [adding][Cart#add]}.
     *
     * @param span the whole, brackets included, in the prose's text
     * @param label what the reader sees, as Markdown; the reference as written, with {@code .} for {@code #}, where none is given
     * @param reference the reference as written
     * @param target what it names
     */
    public record Link(Span span, String label, String reference, Target target) {}

    /**
     * An inline tag, {@code {@name words "quoted words"}}.
     *
     * @param span the tag with its braces, in the prose's text
     * @param name the name without the at sign
     * @param arguments its words in order; a quoted stretch is one word without its quotes; {@code key=value} is one word
     *     with the quotes around the value removed
     * @param body everything behind the name, trimmed, as written
     * @param target what its reference names; null for tags without one, and where {@code listing}, {@code output},
     *     {@code figure} or {@code result} name a type that javac cannot see, as main sources cannot see tests: the weave, which
     *     has all sheets, looks those up
     */
    public record Tag(
            Span span,
            String name,
            List<String> arguments,
            String body,
            @Nullable Target target) {

        /** Whether it shows once more what stands elsewhere as well, and stays there. */
        public boolean again() {
            return arguments.contains("again");
        }
    }
}
