package dev.recto.bench.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that can be measured, by name. */
public final class Scenarios {

    private Scenarios() {}

    /** Those of some names in the order of their table, or all of them where that is the name. */
    public static Map<String, Scenario> named(List<String> names) {
        Map<String, Scenario> all = all();
        if (names.equals(List.of("all"))) {
            return all;
        }
        if (!all.keySet().containsAll(names)) {
            throw new IllegalArgumentException("Scenarios are " + all.keySet() + ", not all of " + names);
        }
        all.keySet().retainAll(names);
        return all;
    }

    private static Map<String, Scenario> all() {
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        scenarios.put("builds", new Builds());
        scenarios.put("weave", new Weaves());
        scenarios.put("javac", new Javac());
        scenarios.put("check", new Checks());
        scenarios.put("serve", new Serves());
        scenarios.put("sprawl", new Sprawling());
        scenarios.put("peers", new Peers());
        scenarios.put("large", new Large(5_000));
        return scenarios;
    }
}
