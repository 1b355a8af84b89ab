package dev.recto.adopt;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A build plugin as the effective model has it.
 *
 * @param key {@code group:artifact}
 * @param version empty where Maven does not say
 * @param said whether a POM says the version, and not Maven by itself
 * @param configurations its {@code <configuration>} and those of its executions, the most general first
 * @param goals those that its executions bind
 */
public record EffectivePlugin(
        String key, String version, boolean said, List<Setting> configurations, Set<String> goals) {

    /** All settings of a name, the most general first. */
    Stream<Setting> settings(String name) {
        return configurations.stream().flatMap(configuration -> configuration.child(name).stream());
    }
}
