package dev.recto.words;

/**
 * How many there are of something, in words.
 *
 * @param one the words around the number of one
 * @param many those around any other number; the same where a language has one form
 * @param zeroIsOne whether nothing is told as one is
 */
public record Counted(Framed one, Framed many, boolean zeroIsOne) {

    /** The words with a number. */
    public String of(long count) {
        return form(count).around(count);
    }

    /** The words around a number, which is written in another way. */
    public Framed form(long count) {
        return count == 1 || count == 0 && zeroIsOne ? one : many;
    }
}
