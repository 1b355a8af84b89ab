package dev.recto.marks;

import dev.recto.text.Span;

/** What marks do to the lines of a source when they are shown. All spans are in the source's text. */
public sealed interface Effect {

    /** Words that catch the eye. */
    record Highlight(Span span, Type type) implements Effect {}

    /** The ways to catch the eye. */
    enum Type {
        BOLD,
        ITALIC,
        HIGHLIGHTED
    }

    /**
     * Words that are shown as others.
     *
     * @param text what is shown; may be empty
     */
    record Replace(Span span, String text) implements Effect {}

    /**
     * Words that lead elsewhere.
     *
     * @param reference where the mark says where to; as in {@link Markup#references}
     */
    record Link(Span span, Span reference) implements Effect {}

    /**
     * Words to the reader.
     *
     * @param line the line that they are about, from 1
     * @param text the words
     */
    record Note(int line, String text) implements Effect {}
}
