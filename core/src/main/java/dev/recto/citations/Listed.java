package dev.recto.citations;

import dev.recto.book.Bibliography;
import dev.recto.book.Bibliography.Style;
import dev.recto.book.Work;
import dev.recto.book.Work.Kind;
import dev.recto.book.Work.Run;
import dev.recto.citations.Description.Parts;
import dev.recto.words.CitationWords;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The works of a book as a list, in either style. */
final class Listed {

    private static final Map<String, String> LETTERS =
            Map.of("ø", "o", "ł", "l", "đ", "d", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i", "þ", "th", "ð", "d");

    private Listed() {}

    private record Entry(String key, Parts parts, String noDate) {

        String year() {
            return parts.year() == null ? noDate : parts.year();
        }

        String called() {
            return parts.brief() + " " + year();
        }
    }

    /** Sorts what is cited by names, years and titles, and says how each is called. */
    static Bibliography of(Map<String, Parts> cited, Style style, CitationWords words) {
        List<Entry> entries = new ArrayList<>();
        new TreeMap<>(cited).forEach((key, parts) -> entries.add(new Entry(key, parts, words.noDate())));
        entries.sort(Comparator.<Entry, String>comparing(
                        entry -> folded(entry.parts().sorted()))
                .thenComparing(Entry::year)
                .thenComparing(entry -> folded(title(entry.parts())))
                .thenComparing(Entry::key));
        Map<String, Integer> alike = new HashMap<>();
        entries.forEach(entry -> alike.merge(entry.called(), 1, Integer::sum));
        Map<String, Integer> met = new HashMap<>();
        List<Work> works = new ArrayList<>();
        for (Entry entry : entries) {
            int nth = met.merge(entry.called(), 1, Integer::sum);
            String year = entry.year() + (alike.get(entry.called()) > 1 ? letter(nth) : "");
            boolean numeric = style == Style.NUMERIC;
            String names = entry.parts().brief();
            String mark = numeric ? Integer.toString(works.size() + 1) : year;
            works.add(new Work(
                    entry.key(),
                    names,
                    mark,
                    numeric ? mark : names + " " + mark,
                    numeric ? withYearLast(entry.parts()) : withYearFirst(entry.parts(), year)));
        }
        return new Bibliography(style, List.copyOf(works));
    }

    /** The letter behind the so many-th year that is alike, from 1: a to z, then aa. */
    private static String letter(int nth) {
        int before = (nth - 1) / 26;
        return (before == 0 ? "" : letter(before)) + (char) ('a' + (nth - 1) % 26);
    }

    private static String title(Parts parts) {
        StringBuilder title = new StringBuilder();
        parts.sentences().stream().limit(1).forEach(first -> first.forEach(run -> title.append(run.text())));
        return title.toString();
    }

    /** The same for all that a reader takes for the same letters, on every JDK. */
    private static String folded(String words) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> folded.append(LETTERS.getOrDefault(Character.toString(c), Character.toString(c))));
        return folded.toString().replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }

    private static List<Run> withYearFirst(Parts parts, String year) {
        List<List<Run>> sentences = new ArrayList<>(parts.sentences());
        List<Run> first = new ArrayList<>();
        if (parts.inverted() != null || sentences.isEmpty()) {
            first.add(Run.words(parts.inverted() == null ? parts.brief() : parts.inverted()));
        } else {
            first.addAll(sentences.remove(0));
        }
        first.add(Run.words(" (" + year + ")"));
        sentences.add(0, first);
        return ended(sentences, parts);
    }

    private static List<Run> withYearLast(Parts parts) {
        List<List<Run>> sentences = new ArrayList<>(parts.sentences());
        if (parts.straight() != null || sentences.isEmpty()) {
            sentences.add(0, List.of(Run.words(parts.straight() == null ? parts.brief() : parts.straight())));
        }
        if (parts.year() != null) {
            List<Run> last = new ArrayList<>(sentences.remove(sentences.size() - 1));
            last.add(Run.words(", " + parts.year()));
            sentences.add(last);
        }
        return ended(sentences, parts);
    }

    private static List<Run> ended(List<List<Run>> sentences, Parts parts) {
        List<Run> runs = new ArrayList<>();
        for (List<Run> sentence : sentences) {
            runs.addAll(sentence);
            Run last = sentence.get(sentence.size() - 1);
            boolean ends = last.kind() != Kind.FORMULA && last.text().matches("(?s).*[.?!…][\"”’»]?");
            boolean behind = sentence != sentences.get(sentences.size() - 1) || parts.link() != null;
            runs.add(Run.words((ends ? "" : ".") + (behind ? " " : "")));
        }
        if (parts.link() != null) {
            runs.add(parts.link());
        }
        runs.removeIf(run -> run.text().isEmpty());
        return List.copyOf(runs);
    }
}
