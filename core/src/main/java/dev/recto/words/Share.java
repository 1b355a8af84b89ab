package dev.recto.words;

/**
 * Words around something and a number, such as a part of so many.
 *
 * @param one the words where the number is one
 * @param many those where it is any other; the same where a language has one form
 * @param zeroIsOne whether nothing is told as one is
 */
public record Share(Pair one, Pair many, boolean zeroIsOne) {

    /** The words with both. */
    public String of(Object first, long count) {
        return (count == 1 || count == 0 && zeroIsOne ? one : many).of(first, count);
    }
}
