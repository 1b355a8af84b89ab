package dev.recto.book;

/** What stands on a page, one below the other. */
public sealed interface Block permits SectionTitle, Passage, Listing, Output, Rest {

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
}
