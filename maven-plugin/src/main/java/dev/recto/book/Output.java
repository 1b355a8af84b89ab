package dev.recto.book;

/**
 * What a test printed.
 *
 * @param test the test
 * @param stdout what it printed on the standard output; may be empty
 * @param stderr what it printed on the standard error output; may be empty
 * @param cut how many characters are missing at the end
 */
public record Output(TestName test, String stdout, String stderr, long cut) implements Block, Insert {}
