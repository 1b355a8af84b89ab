package dev.recto.editions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of a thing from one edition to the next.
 *
 * @param before as the earlier one has it; null where it was added
 * @param now as the later one has it; null where it was removed
 */
record Change<T>(@Nullable T before, @Nullable T now) {

    /** How two editions' things are told to be one. */
    record Rule<T>(Function<T, Object> place, Function<T, Object> name, BiPredicate<T, T> same) {}

    boolean isAdded() {
        return before == null;
    }

    boolean isRemoved() {
        return now == null;
    }

    /**
     * All changes: those of the later edition in its order, then what was removed in the order of the earlier one. What is at the
     * same place is one thing; of the others, what has a name that no other of them has in its edition.
     */
    static <T> List<Change<T>> between(List<T> before, List<T> now, Rule<T> rule) {
        Map<Object, T> old = byKey(before, rule.place());
        Map<Object, T> left = new LinkedHashMap<>(old);
        Map<Object, T> later = byKey(now, rule.place());
        later.keySet().forEach(left::remove);
        Map<Object, T> moved = unique(left.values().stream().toList(), rule.name());
        Map<Object, T> arrived = unique(
                later.entrySet().stream()
                        .filter(each -> !old.containsKey(each.getKey()))
                        .map(Map.Entry::getValue)
                        .toList(),
                rule.name());
        List<Change<T>> changes = new ArrayList<>();
        later.forEach((place, thing) -> {
            T earlier = old.get(place);
            Object name = rule.name().apply(thing);
            if (earlier == null && arrived.get(name) == thing && moved.containsKey(name)) {
                earlier = moved.get(name);
                left.remove(rule.place().apply(earlier));
            }
            if (earlier == null || !rule.same().test(earlier, thing)) {
                changes.add(new Change<>(earlier, thing));
            }
        });
        left.values().forEach(gone -> changes.add(new Change<>(gone, null)));
        return changes;
    }

    private static <T> Map<Object, T> byKey(List<T> things, Function<T, Object> key) {
        Map<Object, T> found = new LinkedHashMap<>();
        things.forEach(thing -> found.putIfAbsent(key.apply(thing), thing));
        return found;
    }

    private static <T> Map<Object, T> unique(List<T> things, Function<T, Object> key) {
        Map<Object, Integer> counts = new HashMap<>();
        things.forEach(thing -> counts.merge(key.apply(thing), 1, Integer::sum));
        Map<Object, T> found = byKey(things, key);
        found.keySet().removeIf(each -> counts.get(each) > 1);
        return found;
    }
}
