package dev.recto.attest;

import dev.recto.book.HiddenCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Code on a page, read tag by tag. It is made of few kinds of elements, and a character that hides stands in one of its own:
 * all else might be seen otherwise than it is read, and is refused.
 *
 * @param pieces its lines and what stands between them, top to bottom
 * @param marks the marks of notes in it, top to bottom
 */
record DrawnCode(List<Piece> pieces, List<NoteMark> marks) {

    private static final Set<String> ELEMENTS = Set.of("a", "abbr", "bdi", "em", "mark", "span", "strong");

    /**
     * Words of the code.
     *
     * @param line the tag of the line that they make; null between lines
     */
    record Piece(String words, @Nullable DrawnTag line) {}

    /**
     * Where a note belongs.
     *
     * @param note the number of the note, as it is written
     * @param line the number of the line; empty for a line without one
     */
    record NoteMark(String note, String line) {}

    /** The code whose element the page's tag opens; goes on to where it is closed. */
    static DrawnCode read(DrawnMarkup page) throws UndrawnException {
        List<Piece> pieces = new ArrayList<>();
        List<NoteMark> marks = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int code = page.depth();
        DrawnTag line = page.tag();
        while (page.depth() >= code) {
            boolean apart = page.tag().opens() && page.tag().name().equals("bdi");
            page.next();
            DrawnTag tag = page.tag();
            String text = page.text();
            tag.refuseIf(!apart && HiddenCharacters.areIn(text), "a character hides");
            words.append(text);
            if (page.depth() < code) {
                pieces.add(new Piece(words.toString(), null));
                break;
            }
            tag.refuseIf(!ELEMENTS.contains(tag.name()), "code is made of something else");
            boolean starts = tag.opens() && page.depth() == code + 1;
            boolean ends = tag.closes() && page.depth() == code;
            if (starts || ends) {
                pieces.add(new Piece(words.toString(), ends ? line : null));
                words.setLength(0);
                line = tag.opens() ? tag : line;
            }
            if (tag.opens() && tag.is("note-mark")) {
                marks.add(new NoteMark(tag.attribute("data-note"), line.attribute("data-line")));
            }
        }
        return new DrawnCode(pieces, marks);
    }

    /** The words. */
    String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.words()));
        return text.toString();
    }

    /** The words, without lines that belong to one version alone, and without their line ends. */
    String textWithout(String version, String other) throws UndrawnException {
        StringBuilder text = new StringBuilder();
        boolean left = false;
        for (Piece piece : pieces) {
            String words = piece.words();
            if (piece.line() != null) {
                // A line that claimed to be in neither version would be in no claim, so it counts for both.
                left = piece.line().is(version) && !piece.line().is(other);
                text.append(left ? "" : words);
            } else {
                text.append(left && words.startsWith("\n") ? words.substring(1) : words);
                left = false;
            }
        }
        return text.toString();
    }
}
