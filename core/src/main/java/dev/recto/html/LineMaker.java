package dev.recto.html;

import dev.recto.book.Listing;
import dev.recto.book.Mark;
import dev.recto.html.code.HiddenCharacters;
import dev.recto.html.code.Token;
import dev.recto.html.page.ListingView;
import dev.recto.html.page.NoteView;
import dev.recto.html.page.ReplacementView;
import java.util.ArrayList;
import java.util.List;

/** The lines of one listing, top to bottom, as their template shows them; counts notes on the way. */
final class LineMaker {

    private final Listing listing;
    private final OnPage onPage;
    private final List<NoteView> notes = new ArrayList<>();
    private final List<ReplacementView> replacements = new ArrayList<>();

    LineMaker(Listing listing, OnPage onPage) {
        this.listing = listing;
        this.onPage = onPage;
    }

    /**
     * The next line.
     *
     * @param source what its locals belong to
     */
    ListingView.Line line(Listing.Line line, String css, List<Token> tokens, String source) {
        String number = line.number() > 0 ? Integer.toString(line.number()) : "";
        int before = notes.size();
        for (Mark mark : line.marks()) {
            if (mark instanceof Mark.Note note) {
                int count = notes.size() + 1;
                notes.add(
                        new NoteView(count, listing.anchor() + "-note-" + count, HiddenCharacters.reveal(note.text())));
            } else if (mark instanceof Mark.Replaced replaced) {
                String shown = line.text().substring(replaced.start(), replaced.end());
                replacements.add(new ReplacementView(
                        number, HiddenCharacters.reveal(shown), HiddenCharacters.reveal(replaced.source())));
            }
        }
        return new ListingView.Line(
                number,
                "",
                css,
                Stretches.of(line, tokens, source, onPage),
                List.copyOf(notes.subList(before, notes.size())),
                List.of());
    }

    /** The notes on the lines so far. */
    List<NoteView> notes() {
        return List.copyOf(notes);
    }

    /** What the lines so far show as other words. */
    List<ReplacementView> replacements() {
        return List.copyOf(replacements);
    }
}
