package dev.recto.verify;

/** What is known of a listing, best first. */
public enum State {
    /** Some of its lines ran in tests that passed in this build. */
    EXERCISED,
    /** It has no line that could run. */
    DECLARED,
    /** It must not compile, and javac refuses it as its author says. */
    REFUSED,
    /** It is compiled, and its author says that it is not run. */
    BUILT,
    /** It is no Java, and well-formed in its own language. */
    PARSED,
    /** It could run, and nothing ran it. */
    COMPILED,
    /** Its author says why nothing runs it. */
    EXCUSED,
    /** Its author says why it is not even compiled. */
    SKETCHED,
    /** It is shown and nothing is claimed for it, such as a fence of console text. */
    UNCLAIMED
}
