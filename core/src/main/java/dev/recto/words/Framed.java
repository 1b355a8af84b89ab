package dev.recto.words;

/**
 * Words around something that is told once they are read.
 *
 * @param before the words in front of it; may be empty
 * @param after the words behind it; may be empty
 */
public record Framed(String before, String after) {

    /** All of it, with what is told in the middle. */
    public String around(Object told) {
        return before + told + after;
    }
}
