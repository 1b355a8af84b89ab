package dev.recto.adopt;

import eu.maveniverse.domtrip.Element;
import java.util.List;
import java.util.Optional;

/**
 * Tests that run in a JVM of their own.
 *
 * @param key the plugin that starts it
 */
record Fork(String key) implements Need {

    private static final String COUNT = "forkCount";

    static final List<Need> ALL = List.of(new Fork(ProjectFacts.SUREFIRE), new Fork(ProjectFacts.FAILSAFE));

    @Override
    public Optional<String> meet(ProjectFacts facts, PomText pom) {
        boolean inMaven = facts.plugin(key).stream()
                .flatMap(plugin -> plugin.settings(COUNT))
                .anyMatch(count -> count.text().equals("0"));
        if (!inMaven) {
            return Optional.empty();
        }
        List<Element> own = pom.settings(key, COUNT);
        own.forEach(count -> pom.replace(count, "1"));
        if (own.isEmpty()) {
            pom.add(pom.configuration(key), COUNT, "1");
        }
        return Optional.of("tests leave receipts in a JVM of their own, and not in Maven's");
    }
}
