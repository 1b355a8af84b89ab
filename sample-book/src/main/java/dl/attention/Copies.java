package dl.attention;

/**
 * Some texts to copy.
 *
 * @param read their letters, one text after the other
 * @param asked at which of these places it is asked what comes next
 * @param meant the right answers
 */
record Copies(int[] read, int[] asked, int[] meant) {

    Copies {
        if (asked.length != meant.length) {
            throw new IllegalArgumentException(
                    "%d places and %d answers".formatted(asked.length, meant.length));
        }
        read = read.clone();
        asked = asked.clone();
        meant = meant.clone();
    }

    @Override
    public int[] read() {
        return read.clone();
    }

    @Override
    public int[] asked() {
        return asked.clone();
    }

    @Override
    public int[] meant() {
        return meant.clone();
    }
}
