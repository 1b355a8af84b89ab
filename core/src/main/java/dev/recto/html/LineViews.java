package dev.recto.html;

import dev.recto.book.CodeOrigin;
import dev.recto.book.HiddenCharacters;
import dev.recto.book.Listing;
import dev.recto.book.Mark;
import dev.recto.html.code.Attribution;
import dev.recto.html.code.StyledWord;
import dev.recto.html.page.ListingView;
import dev.recto.html.page.ListingView.Note;
import dev.recto.html.page.ListingView.Replacement;
import dev.recto.marks.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines of one listing, top to bottom, as their template shows them; counts notes on the way. */
final class LineViews {

    private final Listing listing;
    private final OnPage onPage;
    private final String scope;
    private final List<Note> notes = new ArrayList<>();
    private final List<Replacement> replacements = new ArrayList<>();

    LineViews(Listing listing, OnPage onPage) {
        this.listing = listing;
        this.onPage = onPage;
        this.scope = scope(listing.origin());
    }

    /** What the code's locals belong to: its file, or, in prose, the code alone. */
    static String scope(@Nullable CodeOrigin origin) {
        if (origin == null) {
            return "";
        }
        return origin instanceof CodeOrigin.Prose prose ? prose.source() : origin.file();
    }

    /** The lines, each with its class of the style sheet; what is folded is marked as the listings that show it are. */
    List<ListingView.Line> of(List<Listing.Line> lines, Function<Listing.Line, String> css) {
        List<List<StyledWord>> tokens = Attribution.of(lines, listing.language());
        List<ListingView.Line> views = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Listing.Line line = lines.get(i);
            views.add(line(line, css.apply(line), tokens.get(i)));
        }
        return views;
    }

    private ListingView.Line line(Listing.Line line, String css, List<StyledWord> tokens) {
        String number =
                line.number().isPresent() ? Integer.toString(line.number().getAsInt()) : "";
        List<Note> here = new ArrayList<>();
        for (Mark mark : line.marks()) {
            if (mark instanceof Mark.Note note) {
                int count = notes.size() + here.size() + 1;
                String anchor = listing.anchor() + "-note-" + count;
                String words = HiddenCharacters.reveal(note.text());
                here.add(new Note(count, anchor, onPage.typography().set(words)));
            }
        }
        notes.addAll(here);
        for (Run run : line.cut().runs()) {
            if (run instanceof Run.Replaced replaced) {
                replacements.add(new Replacement(
                        number, HiddenCharacters.reveal(run.words()), HiddenCharacters.reveal(replaced.source())));
            }
        }
        ListingView.Fold fold = line.unfolded().isEmpty()
                ? null
                : new ListingView.Fold(line.cut().label(), of(line.unfolded(), this::elsewhere));
        return new ListingView.Line(number, "", css, Stretches.of(line, tokens, listing.anchor(), onPage), here, fold);
    }

    private String elsewhere(Listing.Line line) {
        return onPage.book().lineClass(scope, line.number());
    }

    /** The notes on the lines so far. */
    List<Note> notes() {
        return List.copyOf(notes);
    }

    /** What the lines so far show as other words. */
    List<Replacement> replacements() {
        return List.copyOf(replacements);
    }
}
