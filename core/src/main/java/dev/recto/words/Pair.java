package dev.recto.words;

/**
 * Words around two things that are told once they are read. A language may tell the second one first.
 *
 * @param before the words in front of both; may be empty
 * @param between the words between them; may be empty
 * @param after the words behind both; may be empty
 * @param swapped whether the second one comes first
 */
public record Pair(String before, String between, String after, boolean swapped) {

    /** All of it. */
    public String of(Object first, Object second) {
        return swapped ? before + second + between + first + after : before + first + between + second + after;
    }

    /** The words around the first one, once the second is told. */
    public Framed aroundFirst(Object second) {
        return swapped ? new Framed(before + second + between, after) : new Framed(before, between + second + after);
    }

    /** The words around the second one, once the first is told. */
    public Framed aroundSecond(Object first) {
        return swapped ? new Framed(before, between + first + after) : new Framed(before + first + between, after);
    }
}
