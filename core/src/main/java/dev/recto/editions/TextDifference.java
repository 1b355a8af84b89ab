package dev.recto.editions;

import dev.recto.accept.LineChanges;
import dev.recto.book.HiddenCharacters;
import dev.recto.html.page.EditionChangesView.Line;
import dev.recto.words.EditionWords;
import java.util.ArrayList;
import java.util.List;

/** How two texts differ, as a page shows it: the lines that do, and a few around them. */
final class TextDifference {

    /** So many lines that stay are shown in front of and behind one that does not. */
    private static final int AROUND = 3;

    /** No more lines are shown. */
    private static final int MOST_LINES = 400;

    private TextDifference() {}

    /** The lines, with what stands for those that are left out. */
    static List<Line> of(String before, String now, EditionWords words) {
        List<String> changes =
                LineChanges.between(before.lines().toList(), now.lines().toList());
        List<Line> shown = new ArrayList<>();
        int skipped = 0;
        for (int i = 0; i < changes.size() && shown.size() < MOST_LINES; i++) {
            if (isNear(changes, i)) {
                skip(shown, skipped, words);
                skipped = 0;
                shown.add(line(changes.get(i)));
            } else {
                skipped++;
            }
        }
        if (shown.size() >= MOST_LINES) {
            shown.add(new Line("skipped", "\u22EF " + words.more()));
        } else {
            skip(shown, skipped, words);
        }
        return List.copyOf(shown);
    }

    private static boolean isNear(List<String> changes, int line) {
        int last = Math.min(changes.size() - 1, line + AROUND);
        for (int i = Math.max(0, line - AROUND); i <= last; i++) {
            if (changes.get(i).charAt(0) != ' ') {
                return true;
            }
        }
        return false;
    }

    private static void skip(List<Line> shown, int lines, EditionWords words) {
        if (lines > 0) {
            shown.add(new Line("skipped", "\u22EF " + words.lines().of(lines)));
        }
    }

    private static Line line(String change) {
        String text = HiddenCharacters.reveal(change.substring(1));
        return switch (change.charAt(0)) {
            case '+' -> new Line("added", "+ " + text);
            case '-' -> new Line("removed", "\u2212 " + text);
            default -> new Line("kept", "  " + text);
        };
    }
}
