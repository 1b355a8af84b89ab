package dev.recto.verify;

/** What is known of a listing, best first. */
public enum State {
    /** Some of its lines ran in tests that passed in this build. */
    EXERCISED,
    /** It has no line that could run. */
    DECLARED,
    /** It could run, and nothing ran it. */
    COMPILED,
    /** Its author says why nothing runs it. */
    EXCUSED,
    /** It is shown and nothing is claimed for it, such as a fence of console text. */
    UNCLAIMED
}
