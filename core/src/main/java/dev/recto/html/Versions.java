package dev.recto.html;

import dev.recto.book.Listing;
import dev.recto.html.page.ListingView.Line;
import dev.recto.slice.LineChange;
import java.util.ArrayList;
import java.util.List;

/** Two versions of a listing as one: the lines of both, each with what became of it. */
final class Versions {

    private Versions() {}

    /**
     * The lines that were kept, removed and added, top to bottom.
     *
     * @param before lines of the earlier listing
     * @param now lines of the later one
     */
    static List<Line> merge(Listing earlier, List<Line> before, Listing later, List<Line> now) {
        List<Line> lines = new ArrayList<>();
        for (LineChange change : LineChange.between(texts(earlier), texts(later))) {
            if (change.isAdded()) {
                Line line = now.get(change.now());
                lines.add(
                        new Line(line.number(), "", line.css() + " added", line.stretches(), line.notes(), List.of()));
            } else if (change.isRemoved()) {
                Line line = before.get(change.before());
                lines.add(new Line(
                        "", line.number(), "line removed" + was(line), line.stretches(), List.of(), List.of()));
            } else {
                Line line = now.get(change.now());
                Line old = before.get(change.before());
                lines.add(new Line(
                        line.number(), old.number(), line.css() + was(old), line.stretches(), line.notes(), List.of()));
            }
        }
        return lines;
    }

    /** What tests did with the earlier line must not be taken for what they do with the later one. */
    private static String was(Line line) {
        return line.css().endsWith(" ran") ? " was-ran" : "";
    }

    private static List<String> texts(Listing listing) {
        return listing.lines().stream().map(Listing.Line::text).toList();
    }
}
