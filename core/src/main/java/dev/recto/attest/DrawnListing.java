package dev.recto.attest;

import dev.recto.attest.DrawnCode.NoteMark;
import dev.recto.attest.PageText.ShownListing;
import dev.recto.attest.PageText.ShownNote;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads a listing off the page that shows it, tag by tag. */
final class DrawnListing {

    /** Where nothing is open. */
    private static final int NOWHERE = Integer.MAX_VALUE;

    private final DrawnMarkup page;
    private final String id;
    private final boolean change;
    private final StringBuilder now = new StringBuilder();
    private final StringBuilder was = new StringBuilder();
    private final StringBuilder folded = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private final List<NoteMark> marks = new ArrayList<>();
    private String since = "";

    private DrawnListing(DrawnMarkup page) throws UndrawnException {
        this.page = page;
        this.id = page.tag().attribute("id");
        this.change = page.tag().is("change");
    }

    /** A listing, and behind it the earlier one that it is shown as a change of; goes on to where it is closed. */
    static Stream<ShownListing> read(DrawnMarkup page) throws UndrawnException {
        return new DrawnListing(page).read();
    }

    private Stream<ShownListing> read() throws UndrawnException {
        int figure = page.depth();
        int fold = NOWHERE;
        int opened = NOWHERE;
        while (page.next() && page.depth() >= figure) {
            DrawnTag tag = page.tag();
            int depth = page.depth();
            if (tag.closes()) {
                fold = depth < fold ? NOWHERE : fold;
                opened = depth < opened ? NOWHERE : opened;
            } else if (tag.name().equals("pre") && !id.isEmpty()) {
                code(fold <= depth, opened <= depth);
            } else if (tag.name().equals("details") && fold <= depth) {
                opened = depth;
            } else if (tag.is("fold")) {
                fold = depth;
            } else if (tag.is("note")) {
                notes.add(page.content());
            } else if (tag.is("since")) {
                since = tag.attribute("id");
            }
        }
        ShownListing shown = new ShownListing(id, now.toString(), folded.toString(), notes());
        return since.isEmpty() ? Stream.of(shown) : Stream.of(shown, new ShownListing(since, was.toString(), "", null));
    }

    private void code(boolean fold, boolean opened) throws UndrawnException {
        page.next();
        page.tag().refuseIf(!page.tag().name().equals("code") || !page.text().isEmpty(), "code is not called so");
        DrawnCode code = DrawnCode.read(page);
        marks.addAll(code.marks());
        folded.append(fold ? code.text() : "");
        now.append(opened ? "" : change ? code.textWithout("removed", "added") : code.text());
        was.append(change ? code.textWithout("added", "removed") : "");
    }

    private List<ShownNote> notes() throws UndrawnException {
        List<ShownNote> shown = new ArrayList<>();
        // A mark without a note is as wrong as a note without a mark.
        for (int i = 0; i < Math.max(notes.size(), marks.size()); i++) {
            shown.add(new ShownNote(lineOfMark(Integer.toString(i + 1)), i < notes.size() ? notes.get(i) : ""));
        }
        return List.copyOf(shown);
    }

    private int lineOfMark(String note) {
        List<String> lines = marks.stream()
                .filter(mark -> mark.note().equals(note))
                .map(NoteMark::line)
                .toList();
        if (lines.size() != 1) {
            return -1;
        }
        return lines.get(0).isEmpty() ? 0 : PageText.number(lines.get(0));
    }
}
