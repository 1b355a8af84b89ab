package dev.recto.serve;

/** Takes the pages of a book that is being woven, so that they can be shown before the rest of the book is written. */
public interface EarlyPages {

    /** Waits until the book is whole. */
    EarlyPages NOBODY = new EarlyPages() {
        @Override
        public void take(String address, byte[] content) {}

        @Override
        public void drawn() {}
    };

    /** A file of the new book. */
    void take(String address, byte[] content);

    /** All pages are there that authors wrote and that may be new, and nothing was found to be wrong with them. */
    void drawn();
}
