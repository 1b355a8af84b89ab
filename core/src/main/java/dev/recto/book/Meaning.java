package dev.recto.book;

/**
 * What a name in code refers to.
 *
 * @param id as in {@link dev.recto.sheet.Referent#id}
 * @param href where it is explained, seen from the page: a place in the book, or a page of its API documentation; empty
 *     where there is none
 * @param signature how it is declared, with types by their full names
 * @param summary the first sentence that its author says of it, without markup; may be empty
 * @param origin what it comes from: a source file with its line, or a module; may be empty
 */
public record Meaning(String id, String href, String signature, String summary, String origin) {

    /** Of what its author says nothing. */
    public Meaning(String id, String href, String signature, String origin) {
        this(id, href, signature, "", origin);
    }
}
