package dev.recto.marks;

import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What covers each place of a text: of several things the first. All of them are gone through once, from border to border.
 *
 * @param <T> the things
 */
final class Cover<T> {

    private final List<T> things;

    /** From which offset on which thing covers, up to the next offset here; −1 for none. */
    private final NavigableMap<Integer, Integer> from = new TreeMap<>();

    /** @param span what a thing covers */
    Cover(List<T> things, Function<T, Span> span) {
        this.things = things;
        NavigableMap<Integer, List<Integer>> starting = new TreeMap<>();
        Map<Integer, List<Integer>> ending = new HashMap<>();
        for (int i = 0; i < things.size(); i++) {
            Span covered = span.apply(things.get(i));
            if (covered.start() < covered.end()) {
                at(starting, covered.start()).add(i);
                at(starting, covered.end());
                at(ending, covered.end()).add(i);
            }
        }
        TreeSet<Integer> open = new TreeSet<>();
        starting.forEach((border, begun) -> {
            ending.getOrDefault(border, List.of()).forEach(open::remove);
            open.addAll(begun);
            from.put(border, open.isEmpty() ? -1 : open.first());
        });
    }

    private static List<Integer> at(Map<Integer, List<Integer>> borders, int border) {
        return borders.computeIfAbsent(border, key -> new ArrayList<>());
    }

    /** What covers a place; null for nothing. */
    @Nullable
    T at(int offset) {
        Map.Entry<Integer, Integer> found = from.floorEntry(offset);
        return found == null || found.getValue() < 0 ? null : things.get(found.getValue());
    }
}
