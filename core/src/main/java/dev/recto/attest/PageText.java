package dev.recto.attest;

import dev.recto.book.HiddenCharacters;
import dev.recto.book.LineRange;
import dev.recto.book.Listing;
import dev.recto.book.Listing.Line;
import dev.recto.book.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page of HTML shows of code and outputs, as a reader could copy it.
 *
 * @param listings every listing, top to bottom
 * @param rests what it leads to instead of showing it
 * @param sources every whole source
 * @param outputs what it shows of the tests' streams, top to bottom
 * @param links where its links lead, as they are written
 */
public record PageText(
        List<ShownListing> listings,
        List<ShownRest> rests,
        List<ShownSource> sources,
        List<ShownOutput> outputs,
        List<String> links) {

    private static final Map<String, String> ENDS = Map.of("crlf", "\r\n", "cr", "\r", "none", "");

    /** The line end that a page tells of in a word; a line feed where it says nothing. */
    static String lineEnd(String word) {
        return ENDS.getOrDefault(word, "\n");
    }

    /** The number of a line; −1 for what is none. */
    static int number(String word) {
        return word.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(word) : -1;
    }

    /**
     * What a test printed on a stream, as a page shows it.
     *
     * @param test as in {@link ListingClaim.TestClaim#name}
     * @param error whether it is the error stream
     * @param text without its colours; characters that hide are shown by stand-ins
     */
    public record ShownOutput(String test, boolean error, String text) {}

    /**
     * What nothing explains, as a page leads to it.
     *
     * @param id its fragment
     * @param lines the numbers of its lines on the page of its source, such as {@code 1–12, 40}
     */
    public record ShownRest(String id, String lines) {

        /** How a page has to lead to a listing. */
        static ShownRest of(Listing listing) {
            return new ShownRest(listing.anchor(), LineRange.words(LineRange.between(listing.lines())));
        }
    }

    /**
     * A whole source as a page shows it.
     *
     * @param file whose text it is said to be, relative to the project's folder
     * @param text all of it, with the line ends that the page tells of
     */
    public record ShownSource(String file, String text) {}

    /**
     * A listing as a page shows it.
     *
     * @param id its fragment; empty for a fence, for which nothing is claimed
     * @param text the code, without what its folds stand for
     * @param folded what its folds stand for, each behind its comment
     * @param notes what stands beside its lines, top to bottom; null for an earlier version, which is shown without
     */
    public record ShownListing(
            String id, String text, String folded, @Nullable List<ShownNote> notes) {}

    /**
     * A note beside a listing.
     *
     * @param line the number of the line that bears its mark; 0 for a line without number, −1 where none bears it
     * @param text its words; characters that hide are shown by stand-ins
     */
    public record ShownNote(int line, String text) {

        /** Those that a listing of these lines has. */
        public static List<ShownNote> of(List<Line> lines) {
            List<ShownNote> notes = new ArrayList<>();
            for (Line line : lines) {
                for (Mark mark : line.marks()) {
                    if (mark instanceof Mark.Note note) {
                        notes.add(new ShownNote(line.number().orElse(0), HiddenCharacters.reveal(note.text())));
                    }
                }
            }
            return notes;
        }
    }
}
