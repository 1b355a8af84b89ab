package dev.recto.render.page;

import java.util.List;

/**
 * A listing as its template shows it.
 *
 * @param anchor its fragment; empty for none
 * @param number such as {@code Listing 3.2}; empty for none
 * @param caption such as {@code Value.plus}
 * @param where which part of its source it is: words, of which every second is a name; empty for nothing
 * @param place where it was cut from; empty for a fence
 * @param placeHref the line where it starts, on the page of its source; empty for none
 * @param label what a screen reader calls the code
 * @param lines the code
 * @param claim what is known of it
 */
public record ListingView(
        String anchor,
        String number,
        String caption,
        List<String> where,
        String place,
        String placeHref,
        String label,
        List<Line> lines,
        ClaimView claim) {

    /**
     * One line.
     *
     * @param number in the source; empty for none
     * @param css the style sheet's class: {@code line}, and whether tests ran it
     * @param tokens the text
     */
    public record Line(String number, String css, List<TokenView> tokens) {}

    /** Whether line numbers are shown. */
    public boolean numbered() {
        return lines.stream().anyMatch(line -> !line.number().isEmpty());
    }
}
