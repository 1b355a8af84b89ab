package dev.recto.loop;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Chooses the tests that a change may touch. A test ran code of the classes that its receipt names; of others it may have seen
 * what a static initialiser left that another test started, so that whatever such an initialiser can reach counts, too.
 *
 * @param known what receipts tell
 * @param classes all classes, as they are now
 * @param touched names of classes that changed, are new, or are gone
 */
record TouchedTests(KnownTests known, ClassIndex classes, Set<String> touched) {

    /** Surefire's own choice of top-level classes. */
    private static final Pattern NAMED =
            Pattern.compile("(?:.*\\.)?(?:Test[^.$]*|[^.$]*Test|[^.$]*Tests|[^.$]*TestCase)");

    /**
     * The test classes to run, those that are gone left out.
     *
     * @param tests the test classes' own index
     */
    SortedSet<String> choose(ClassIndex tests) {
        SortedSet<String> chosen = new TreeSet<>();
        if (touched.isEmpty()) {
            return chosen;
        }
        Set<String> initialising = initialising();
        known.ran().forEach((name, ran) -> {
            if (!ran.sure() || isTouched(ran.classes(), initialising)) {
                chosen.add(name);
            }
        });
        for (String name : touched) {
            String top = name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
            if (known.ran().containsKey(top) || NAMED.matcher(top).matches()) {
                chosen.add(top);
            }
        }
        chosen.retainAll(tests.classes().keySet());
        return chosen;
    }

    /** A test that an author's own configuration chose, and which that configuration may no longer choose. */
    static Optional<String> chosenOtherwise(SortedSet<String> tests) {
        return tests.stream().filter(name -> !NAMED.matcher(name).matches()).findFirst();
    }

    private boolean isTouched(Set<String> ran, Set<String> initialising) {
        return !Collections.disjoint(ran, touched)
                || ran.stream()
                        .map(classes.classes()::get)
                        .anyMatch(each -> each != null && !Collections.disjoint(each.words(), initialising));
    }

    /** The classes whose static initialisers may reach what is touched. */
    private Set<String> initialising() {
        Set<String> reaching = reaching();
        Set<String> found = new HashSet<>();
        for (ClassFacts each : classes.classes().values()) {
            if (!Collections.disjoint(each.initialisers(), reaching)) {
                found.add(each.name());
            }
        }
        return found;
    }

    /** What is touched, and all that names it, or names what names it, and so on. */
    private Set<String> reaching() {
        Map<String, Set<String>> namedBy = new HashMap<>();
        for (ClassFacts each : classes.classes().values()) {
            for (String word : each.words()) {
                if (classes.classes().containsKey(word) || touched.contains(word)) {
                    namedBy.computeIfAbsent(word, key -> new HashSet<>()).add(each.name());
                }
            }
        }
        Set<String> reaching = new HashSet<>(touched);
        Deque<String> open = new ArrayDeque<>(touched);
        while (!open.isEmpty()) {
            for (String next : namedBy.getOrDefault(open.remove(), Set.of())) {
                if (reaching.add(next)) {
                    open.add(next);
                }
            }
        }
        return reaching;
    }
}
