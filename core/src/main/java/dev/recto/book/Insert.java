package dev.recto.book;

import java.util.List;

/** What an inline tag or a reference in prose came to. */
public sealed interface Insert
        permits Listing, Fence, Output, Figure, Insert.Words, Insert.Reference, Insert.Contents, Insert.Children {

    /**
     * Words in the line of the text, as they are.
     *
     * @param text the words
     * @param code whether they are set as code
     * @param origin where they come from, for the reader, such as {@code published by ValueTest.gradientsAgree}; may be
     *     empty
     */
    record Words(String text, boolean code, String origin) implements Insert {}

    /**
     * A name, with a link where there is somewhere to go.
     *
     * @param label what the reader sees, as Markdown, set as code where {@code code}
     * @param href address and fragment in the book, or a web address; empty where the name is known but shown nowhere
     * @param title more about it, for a tool tip; may be empty
     * @param code whether the label is set as code
     */
    record Reference(String label, String href, String title, boolean code) implements Insert {}

    /** The contents of the page it stands on. */
    record Contents() implements Insert {}

    /** Links to the pages of the part that the page opens. */
    record Children(List<Reference> pages) implements Insert {}
}
