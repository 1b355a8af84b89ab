package dev.recto.html;

import dev.recto.book.Caption;
import dev.recto.book.Definition;
import dev.recto.book.Exercise;
import dev.recto.book.FullSource;
import dev.recto.book.HiddenCharacters;
import dev.recto.book.Insert.Figure;
import dev.recto.book.Listing;
import dev.recto.book.Page;
import dev.recto.html.page.FrameView;
import dev.recto.html.search.PageWords;
import dev.recto.words.Wording;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a link to a page, or to a fragment of it, shows before it is followed. It is put together when the book is woven, since
 * a page that is read from a disk cannot look into another one.
 */
final class Previews {

    /** What they are called in a page's data. */
    static final String NAME = "previews";

    /** So much of the prose behind a heading is enough to know what it is about. */
    private static final int LONGEST = 280;

    private static final int MOST_LINES = 6;

    private final SortedMap<String, Preview> all = new TreeMap<>();
    private final Wording wording;

    private Previews(Wording wording) {
        this.wording = wording;
    }

    /**
     * What a link to one place shows.
     *
     * @param kind of the place, such as {@code Listing 3.5}; may be empty
     * @param title its title or caption; may be empty
     * @param text the first words behind it, or the first lines of its code; may be empty
     * @param code whether that is code
     */
    private record Preview(String kind, String title, String text, boolean code) {

        /** The same as a page's data have it: that it is no code is not said. */
        List<Object> told() {
            return code ? List.of(kind, title, text, 1) : List.of(kind, title, text);
        }
    }

    /** Those of a page that has no fragments to lead to: the one of the page itself, for the empty fragment. */
    static Previews of(FrameView frame) {
        Previews previews = new Previews(frame.wording());
        previews.put("", "", frame.name(), frame.description());
        frame.sections().forEach(section -> previews.put(section.anchor(), "", section.text(), ""));
        return previews;
    }

    /**
     * Those of one page of the book.
     *
     * @param words what it says
     * @param works what it cites, as plain words, by the fragments of its list of them
     */
    static Previews of(Page page, FrameView frame, PageWords words, Map<String, String> works) {
        Previews previews = new Previews(frame.wording());
        String opening = previews.readProse(words);
        String summary = page.heading().summary();
        previews.put("", Contents.label(page, frame.wording()), frame.name(), summary.isEmpty() ? opening : summary);
        page.all(Listing.class).forEach(previews::add);
        page.all(Figure.class).forEach(previews::add);
        works.forEach((anchor, work) -> previews.put(anchor, "", "", work));
        page.all(Exercise.class).forEach(previews::add);
        page.all(Caption.class)
                .forEach(table ->
                        previews.put(table.anchor(), table.label().in(previews.wording.number()), table.words(), ""));
        page.all(Definition.class)
                .forEach(defined -> previews.put(defined.anchor(), "", defined.term(), defined.meaning()));
        return previews;
    }

    /** Those of a source: of the lines where something is declared, which are what links lead to. */
    static Previews of(FullSource source, FrameView frame) {
        Previews previews = new Previews(frame.wording());
        String kind = frame.wording().frame().source();
        previews.put("", kind, frame.name(), source.file());
        for (FullSource.Declared each : source.declares()) {
            previews.putCode("L" + each.line(), kind, frame.name() + ":" + each.line(), lines(source, each.line()));
        }
        return previews;
    }

    /** By fragment, sorted: kind, title and text of each, and 1 behind code. */
    SortedMap<String, List<Object>> all() {
        SortedMap<String, List<Object>> lists = new TreeMap<>();
        all.forEach((anchor, preview) -> lists.put(anchor, preview.told()));
        return lists;
    }

    private void put(String anchor, String kind, String title, String text) {
        all.putIfAbsent(anchor, new Preview(kind, HiddenCharacters.reveal(title), text, false));
    }

    private void putCode(String anchor, String kind, String title, String text) {
        all.putIfAbsent(anchor, new Preview(kind, HiddenCharacters.reveal(title), text, true));
    }

    private void add(Listing listing) {
        String label = listing.label().in(wording.number());
        putCode(
                listing.anchor(),
                label.isEmpty() ? wording.listing().code() : label,
                listing.caption(),
                firstLines(listing.text()));
    }

    private void add(Figure figure) {
        put(figure.anchor(), figure.label().in(wording.number()), figure.caption(), "");
    }

    private void add(Exercise exercise) {
        String label = exercise.label().in(wording.number());
        put(exercise.anchor(), label, exercise.title() == null ? "" : exercise.title(), "");
    }

    /** Every heading with the first paragraph behind it; gives the first paragraph of all. */
    private String readProse(PageWords words) {
        String opening = "";
        for (PageWords.Section section : words.sections()) {
            String first =
                    section.lines().isEmpty() ? "" : shortened(section.lines().get(0));
            if (section.heading() != null) {
                put(section.heading().anchor(), "", section.heading().text(), first);
            }
            opening = opening.isEmpty() ? first : opening;
        }
        return opening;
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, end < 0 ? LONGEST : end) + "\u2026";
    }

    private static String firstLines(String code) {
        List<String> lines = code.lines().toList();
        String first = lines.stream().limit(MOST_LINES).collect(Collectors.joining("\n"));
        return lines.size() > MOST_LINES ? first + "\n\u2026" : first;
    }

    private static String lines(FullSource source, int first) {
        int last = Math.min(first + MOST_LINES - 1, source.lines().size());
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> source.lines().get(number - 1).text())
                .collect(Collectors.joining("\n"))
                .stripIndent();
    }
}
