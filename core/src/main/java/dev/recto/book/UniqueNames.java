package dev.recto.book;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Fragments and addresses that are given once each. */
public final class UniqueNames {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final UnaryOperator<String> key;

    /** Names that differ where a letter does. */
    public UniqueNames() {
        this(name -> name);
    }

    private UniqueNames(UnaryOperator<String> key) {
        this.key = key;
    }

    /** Names that differ in more than upper and lower case. */
    public static UniqueNames ignoringCase() {
        return new UniqueNames(name -> name.toLowerCase(Locale.ROOT));
    }

    /** Takes a name: the wished one or, where it was given before, that with the smallest number from 2 that is free. */
    public String take(String wish) {
        String name = wish;
        while (!taken.add(key.apply(name))) {
            // Counted on from the last one: thousands of equal wishes must not be tried from 2 for each.
            name = wish + "-" + numbers.merge(key.apply(wish), 2, (number, first) -> number + 1);
        }
        return name;
    }
}
