package dev.recto.dialect;

import dev.recto.dialect.Met.Fate;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts the constructs that a page's edits were made for. What is read by its name is counted as it is read; of what else a
 * rule changes, pieces that touch are one construct.
 */
final class Tally {

    private final List<Met> counted = new ArrayList<>();
    private final Map<String, List<Span>> pieces = new TreeMap<>();
    private final Map<String, TreeMap<Integer, Fate>> said = new TreeMap<>();
    private String rule = Met.UNNAMED;
    private @Nullable Fate named;

    /** Says whose edits come from here on. */
    void by(String next) {
        rule = next;
    }

    /** Counts one construct, whose edits are made meanwhile. */
    void construct(String name, int offset, Runnable writing) {
        Fate around = named;
        named = Fate.TRANSLATED;
        writing.run();
        counted.add(new Met(offset, name, named));
        named = around;
    }

    /** Takes note of an edit. */
    void piece(Span span, Span construct) {
        if (named == null) {
            int start = Math.min(span.start(), construct.start());
            int end = Math.max(span.end(), construct.end());
            pieces.computeIfAbsent(rule, key -> new ArrayList<>()).add(new Span(start, end));
        }
    }

    /** Takes note of what became of what stands at an offset. */
    void said(int offset, Fate fate) {
        if (named == null) {
            said.computeIfAbsent(rule, key -> new TreeMap<>()).merge(offset, fate, Fate::or);
        } else {
            named = named.or(fate);
        }
    }

    /** All of them, in order. */
    List<Met> met() {
        List<Met> all = new ArrayList<>(counted);
        pieces.forEach((by, spans) -> {
            TreeMap<Integer, Fate> fates = said.getOrDefault(by, new TreeMap<>());
            for (Span run : joined(spans)) {
                Map<Integer, Fate> inside = fates.subMap(run.start(), true, run.end(), true);
                Fate worst = inside.values().stream().reduce(Fate.TRANSLATED, Fate::or);
                inside.clear();
                all.add(new Met(run.start(), by, worst));
            }
        });
        said.forEach((by, fates) -> fates.forEach((offset, fate) -> all.add(new Met(offset, by, fate))));
        all.sort(Comparator.comparingInt(Met::offset).thenComparing(Met::construct));
        return List.copyOf(all);
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> sorted =
                spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        List<Span> joined = new ArrayList<>();
        for (Span span : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && span.start() <= joined.get(last).end()) {
                Span before = joined.get(last);
                joined.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
