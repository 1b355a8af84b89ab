package dev.recto.serve;

/** Takes the pages of a book that is being woven, so that they can be shown before the rest of the book is written. */
public interface EarlyPages {

    /** Waits until the book is whole. */
    EarlyPages NOBODY = new EarlyPages() {
        @Override
        public void take(String address, byte[] content) {}

        @Override
        public void drawn() {}

        @Override
        public boolean isOvertaken() {
            return false;
        }
    };

    /** A file of the new book. */
    void take(String address, byte[] content);

    /** All pages are there that authors wrote and that may be new, and nothing was found to be wrong with them. */
    void drawn();

    /**
     * Whether something changed after the new pages were shown, so that nobody waits for the rest of this book: its weave ends
     * without one, and another follows.
     */
    boolean isOvertaken();
}
