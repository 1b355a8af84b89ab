package dev.recto.secrets;

/** What kind of text a secret is looked for in. */
enum Where {
    /** What a test printed or published. */
    OUTPUT,

    /** A Java source, where a word beside {@code password} is a secret only in quotes. */
    JAVA,

    /** Any other file of the author's. */
    TEXT
}
