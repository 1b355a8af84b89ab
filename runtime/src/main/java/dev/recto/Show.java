package dev.recto;

/** How much of an explained element its listing shows. */
public enum Show {
    /** The whole declaration. */
    WHOLE,
    /** The declaration without its body. */
    SIGNATURE,
    /** The body alone, without its braces. */
    BODY,
    /** No listing: the prose alone. */
    PROSE
}
