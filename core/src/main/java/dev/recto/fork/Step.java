package dev.recto.fork;

/** What a JVM that is started for a book has to do. */
enum Step {
    /** Find what is wrong before tests run. */
    PROOFREAD,
    /** Weave, once they have. */
    WEAVE
}
