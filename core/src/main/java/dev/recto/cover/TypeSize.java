package dev.recto.cover;

/**
 * How words are set.
 *
 * @param size of the type, in pixels
 * @param leading from one line to the next, in pixels
 * @param tracking how much further apart letters are, in {@link Typeface#UNITS} of the size
 */
record TypeSize(int size, int leading, int tracking) {

    /** How far the pen moves from one character to the next, in units. */
    int advance(int character, int next) {
        Typeface serif = Typeface.serif();
        return serif.outline(character).advance() + serif.kerning(character, next) + tracking;
    }

    /** How wide a line is, in units. */
    int width(String line) {
        int[] characters = line.codePoints().toArray();
        int width = 0;
        for (int at = 0; at < characters.length; at++) {
            width += advance(characters[at], at + 1 < characters.length ? characters[at + 1] : 0);
        }
        return width;
    }

    /** Whether a line has room in so many pixels. */
    boolean fits(String line, int room) {
        return (long) width(line) * size <= (long) room * Typeface.UNITS;
    }
}
