package dev.recto.book;

import java.util.List;

/** What stands on a page, one below the other. */
public sealed interface Block permits Block.SectionTitle, Passage, Listing, Output, Block.Rest {

    /** Asks a visitor about this kind of block. */
    <R> R accept(Visitor<R> visitor);

    /**
     * What is to be done with each kind of block: whoever draws blocks says it of all, or does not compile.
     *
     * @param <R> what comes of it
     */
    interface Visitor<R> {

        /** The title of a section. */
        R sectionTitle(SectionTitle section);

        /** Prose. */
        R passage(Passage passage);

        /** A listing. */
        R listing(Listing listing);

        /** What a test printed. */
        R output(Output output);

        /** What nothing explains. */
        R rest(Rest rest);
    }

    /**
     * The title of a section that starts here.
     *
     * @param title as plain text
     * @param anchor its fragment on the page
     */
    record SectionTitle(String title, String anchor) implements Block {

        @Override
        public <R> R accept(Block.Visitor<R> visitor) {
            return visitor.sectionTitle(this);
        }
    }

    /**
     * What nothing on the page explains: the page leads to it, on the page of its source, so that a chapter accounts for its
     * whole file.
     *
     * @param title such as {@code Rest of Value.java}, or the file alone behind another
     * @param listings in source order
     */
    record Rest(String title, List<Listing> listings) implements Block {

        @Override
        public <R> R accept(Block.Visitor<R> visitor) {
            return visitor.rest(this);
        }
    }
}
