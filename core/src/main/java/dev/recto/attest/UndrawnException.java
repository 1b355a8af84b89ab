package dev.recto.attest;

import dev.recto.text.LineIndex;

/** A page holds what no template draws. */
final class UndrawnException extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * Refuses a page.
     *
     * @param html the page
     * @param place where in it
     * @param why what is wrong there
     */
    UndrawnException(String html, int place, String why) {
        super("from its line " + LineIndex.of(html).line(place) + " on, where " + why);
    }
}
