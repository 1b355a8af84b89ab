package dev.recto.marks;

import dev.recto.text.Span;

/** Some lines as marks see them: without comments that hold marks, lines parted by {@code \n}. */
final class Stretch {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    /**
     * @param text the words
     * @param starts for each character, where it starts in the source
     * @param ends for each character, where it ends there; words that replace others have the place of those
     */
    Stretch(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The words. */
    String text() {
        return text;
    }

    /** Where characters of it stand in the source. */
    Span source(int from, int to) {
        return new Span(starts[from], Math.max(starts[from], ends[to - 1]));
    }
}
