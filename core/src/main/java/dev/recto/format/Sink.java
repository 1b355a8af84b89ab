package dev.recto.format;

import java.io.IOException;

/** Takes the files of a book, one after the other. */
@FunctionalInterface
public interface Sink {

    /**
     * Takes one file.
     *
     * @param address its place in the book's folder, with {@code /} between names
     * @param content its bytes
     */
    void accept(String address, byte[] content) throws IOException;

    /**
     * Takes one file from who knows its digest.
     *
     * @param digest of exactly this content
     */
    default void accept(String address, byte[] content, String digest) throws IOException {
        accept(address, content);
    }

    /** Says that all pages of authors' that may differ from those of the last book were handed on, and that nothing is wrong with them. */
    default void pagesDrawn() {}
}
