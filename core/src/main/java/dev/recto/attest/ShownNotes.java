package dev.recto.attest;

import dev.recto.attest.PageText.ShownNote;
import dev.recto.book.HiddenCharacters;
import dev.recto.book.Listing.Line;
import dev.recto.book.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The notes of a listing: those that a page shows, and those that it should show. */
public final class ShownNotes {

    private ShownNotes() {}

    /** Those of a listing on a page. */
    static List<ShownNote> in(Element figure) {
        List<ShownNote> notes = new ArrayList<>();
        for (Element note : figure.select(".notes > li")) {
            String words = note.select(".note").stream().map(Element::wholeText).reduce("", String::concat);
            notes.add(new ShownNote(line(figure, notes.size() + 1), words));
        }
        // A mark without a note is as wrong as a note without a mark.
        int marks = figure.select("pre .note-mark").size();
        for (int extra = notes.size(); extra < marks; extra++) {
            notes.add(new ShownNote(line(figure, extra + 1), ""));
        }
        return List.copyOf(notes);
    }

    private static int line(Element figure, int number) {
        List<Element> marks = figure.select("pre .line:has(.note-mark[data-note=" + number + "])");
        if (marks.size() != 1) {
            return -1;
        }
        String line = marks.get(0).attr("data-line");
        return line.isEmpty() ? 0 : PageReader.number(line);
    }

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
