package dev.recto.html.page;

import dev.recto.html.page.StretchView.TokenView;
import dev.recto.words.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A listing as its template shows it.
 *
 * @param anchor its fragment; empty for none
 * @param name such as {@code Listing 3.2} or, where it has no number, {@code Value.plus}; empty for none
 * @param numeral the same with the number alone, as it stands beside the code
 * @param href the fragment of the listing where the page shows it first, behind {@code #}; empty for none
 * @param place where it was cut from: file name and lines; empty for nothing
 * @param placeHref the line where it starts, on the page of its source; empty for none
 * @param label what a screen reader calls the code
 * @param lines the code
 * @param notes what its author says of lines, top to bottom
 * @param replacements what stands in the source where the listing shows other words, top to bottom
 * @param claim what is known of it
 * @param brief what opens beside it without a script; null where nothing is claimed
 * @param follows whether it goes on from the end of the listing right above it
 * @param since what it is shown as a change of; null where it is shown as it is
 * @param wording the book's words that are not its author's
 */
public record ListingView(
        String anchor,
        String name,
        String numeral,
        String href,
        String place,
        String placeHref,
        String label,
        List<Line> lines,
        List<Note> notes,
        List<Replacement> replacements,
        ClaimView claim,
        @Nullable Brief brief,
        boolean follows,
        @Nullable Since since,
        Wording wording) {

    /**
     * The same where another page shows it as well.
     *
     * @param first the way to where it stands for the first time
     */
    public ListingView elsewhere(String first) {
        return new ListingView(
                anchor,
                name,
                numeral,
                first,
                place,
                placeHref,
                label,
                lines,
                notes,
                replacements,
                claim,
                brief,
                follows,
                since,
                wording);
    }

    /**
     * One line.
     *
     * @param number in the source; empty for none, and for a line that was removed
     * @param was its number in the source of the earlier version; empty for none, and for a line that was added
     * @param css the style sheet's class: {@code line}, whether tests ran it, and what became of it in a change
     * @param stretches the text
     * @param notes the notes on it
     * @param fold what opens behind it; null where nothing does
     */
    public record Line(
            String number,
            String was,
            String css,
            List<StretchView> stretches,
            List<Note> notes,
            @Nullable Fold fold) {

        /** A line that nobody made anything of. */
        public static Line plain(String number, String css, List<TokenView> tokens) {
            return new Line(number, "", css, List.of(new StretchView(List.of(), tokens)), List.of(), null);
        }

        /** The same as a line that only the later version has. */
        public Line added() {
            return new Line(number, "", css + " added", stretches, notes, null);
        }

        /** The same as a line that only the earlier version has. */
        public Line removed() {
            return new Line("", number, "line removed" + wasRun(), stretches, List.of(), null);
        }

        /** The same as a line that both versions have. */
        public Line keptFrom(Line earlier) {
            return new Line(number, earlier.number, css + earlier.wasRun(), stretches, notes, null);
        }

        /** The style sheet's further classes: how far the line is set in. */
        public String indentation() {
            return Indentation.classes(stretches.stream()
                    .flatMap(stretch -> stretch.tokens().stream())
                    .toList());
        }

        /** What tests did with an earlier line must not be taken for what they do with the later one. */
        private String wasRun() {
            return css.contains(" ran") ? " was-ran" : "";
        }
    }

    /**
     * Lines that can be opened.
     *
     * @param label what they are, in words
     */
    public record Fold(String label, List<Line> lines) {}

    /**
     * The earlier version.
     *
     * @param anchor its fragment
     * @param caption such as {@code Value.plus}
     * @param placeHref the line where it starts, on the page of its source; empty for none
     * @param claim what is known of it
     */
    public record Since(String anchor, String caption, String placeHref, ClaimView claim) {}

    /**
     * A proof in one line.
     *
     * @param words how much of the listing ran, and the first tests; empty where none ran any
     * @param href the way to the whole proof
     */
    public record Brief(String words, String href) {}

    /** Whether line numbers are shown. */
    public boolean numbered() {
        return lines.stream().anyMatch(line -> !line.number().isEmpty());
    }

    /** Whether any part of it is folded. */
    public boolean folded() {
        return lines.stream().anyMatch(line -> line.fold() != null);
    }

    /** The code in pieces: each fold is one of its own, and so is what stands between two. */
    public List<List<Line>> pieces() {
        List<List<Line>> pieces = new ArrayList<>();
        boolean behindFold = true;
        for (Line line : lines) {
            boolean fold = line.fold() != null;
            if (fold || behindFold) {
                pieces.add(new ArrayList<>());
            }
            pieces.get(pieces.size() - 1).add(line);
            behindFold = fold;
        }
        return pieces;
    }

    /**
     * A note beside a listing.
     *
     * @param number its number in the listing, from 1
     * @param anchor its fragment; its mark's is the same behind {@code at-}
     * @param text its words
     */
    public record Note(int number, String anchor, String text) {}

    /**
     * Words that a listing shows in the place of others.
     *
     * @param line the number of their line; empty for none
     * @param shown what is shown; may be empty
     * @param source what stands in the source
     */
    public record Replacement(String line, String shown, String source) {}
}
