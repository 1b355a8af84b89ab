package dev.recto.html.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole source as its template shows it.
 *
 * @param frame what is around it
 * @param name of the file alone
 * @param file relative to the project's folder
 * @param showings the listings that show parts of it
 * @param ranBy the tests that ran it
 * @param lines all of it
 * @param glosses what the names in it mean
 */
public record SourceView(
        FrameView frame,
        String name,
        String file,
        List<Showing> showings,
        RanByView ranBy,
        List<Line> lines,
        List<GlossView> glosses) {

    /**
     * A listing that shows a part of it.
     *
     * @param href where the listing is
     * @param caption what it is called
     * @param chapter title of its page
     * @param first first line that it shows
     * @param last last line that it shows
     * @param tests what is known of it, in words; may be empty
     */
    public record Showing(String href, String caption, String chapter, int first, int last, String tests) {

        /** Such as {@code lines 3–5}. */
        public String lines() {
            return first == last ? "line " + first : "lines " + first + "\u2013" + last;
        }
    }

    /**
     * One line.
     *
     * @param number from 1
     * @param css the style sheet's class: {@code line}, and whether tests ran it
     * @param end how it ends: {@code lf}, {@code crlf}, {@code cr}, or {@code none} at the end of the text
     * @param ranBy the tests that ran it; null for none
     * @param tokens the text
     */
    public record Line(int number, String css, String end, RanByView.@Nullable Group ranBy, List<TokenView> tokens) {}
}
