package dev.recto.dialect;

import dev.recto.text.ProblemKind;

/**
 * Something that a dialect passed over, which a book tells once however many pages it stands on.
 *
 * @param offset where, in the author's text
 * @param kind which problem it is
 * @param subject what it is about, such as a key of front matter; alike ones are told together
 * @param message what is to be said of it, in a clause that goes on with how often it stands where
 * @param remedy what to do
 */
public record Notice(int offset, ProblemKind kind, String subject, String message, String remedy) {

    /** The same of the text that has this one's text in it. */
    Notice at(int there) {
        return new Notice(there, kind, subject, message, remedy);
    }
}
