package dev.recto.html.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
 * @param notes what its author says of lines, top to bottom
 * @param replacements what stands in the source where the listing shows other words, top to bottom
 * @param claim what is known of it
 * @param follows whether it goes on from the end of the listing right above it
 * @param since what it is shown as a change of; null where it is shown as it is
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
        List<NoteView> notes,
        List<ReplacementView> replacements,
        ClaimView claim,
        boolean follows,
        @Nullable Since since) {

    /**
     * One line.
     *
     * @param number in the source; empty for none, and for a line that was removed
     * @param was its number in the source of the earlier version; empty for none, and for a line that was added
     * @param css the style sheet's class: {@code line}, whether tests ran it, and what became of it in a change
     * @param stretches the text
     * @param notes the notes on it
     * @param unfolded the lines that it stands for; empty for a line that is no fold
     */
    public record Line(
            String number,
            String was,
            String css,
            List<StretchView> stretches,
            List<NoteView> notes,
            List<Line> unfolded) {

        /** The same in the place of others. */
        public Line unfoldingTo(List<Line> lines) {
            return new Line(number, was, css, stretches, notes, lines);
        }

        /** A line that nobody made anything of. */
        public static Line plain(String number, String css, List<TokenView> tokens) {
            return new Line(number, "", css, List.of(new StretchView(List.of(), tokens)), List.of(), List.of());
        }

        /** What a fold's line says in words. */
        public String label() {
            return stretches.stream()
                    .flatMap(stretch -> stretch.tokens().stream())
                    .map(view -> view.token().text())
                    .collect(Collectors.joining())
                    .replaceFirst("^\\s*// … ", "");
        }
    }

    /** How many places show other words than the source, in words. */
    public String replaced() {
        int places = replacements.size();
        return places + (places == 1 ? " place shows" : " places show") + " other words than the source";
    }

    /**
     * The earlier version.
     *
     * @param anchor its fragment
     * @param caption such as {@code Value.plus}
     * @param place where it was cut from
     * @param placeHref the line where it starts, on the page of its source; empty for none
     * @param claim what is known of it
     * @param sha256 digest of its text
     */
    public record Since(
            String anchor, String caption, String place, String placeHref, ClaimView claim, String sha256) {}

    /** Whether line numbers are shown. */
    public boolean numbered() {
        return lines.stream().anyMatch(line -> !line.number().isEmpty());
    }

    /** Whether any part of it is folded. */
    public boolean folded() {
        return lines.stream().anyMatch(line -> !line.unfolded().isEmpty());
    }

    /** The code in pieces: each fold is one of its own, and so is what stands between two. */
    public List<List<Line>> pieces() {
        List<List<Line>> pieces = new ArrayList<>();
        boolean behindFold = true;
        for (Line line : lines) {
            boolean fold = !line.unfolded().isEmpty();
            if (fold || behindFold) {
                pieces.add(new ArrayList<>());
            }
            pieces.get(pieces.size() - 1).add(line);
            behindFold = fold;
        }
        return pieces;
    }
}
