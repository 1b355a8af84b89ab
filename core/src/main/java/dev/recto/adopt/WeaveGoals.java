package dev.recto.adopt;

import eu.maveniverse.domtrip.Element;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The goals of Recto, bound to the build. */
final class WeaveGoals implements Need {

    private static final List<String> NEEDED = List.of("prepare", "examples", "weave");

    /** With the look before tests, which in an execution of its own would not know what the weave is told in another. */
    private static final List<String> ALL = List.of("prepare", "examples", "proofread", "weave");

    @Override
    public Optional<String> meet(ProjectFacts facts, PomText pom) {
        Set<String> bound =
                facts.plugin(ProjectFacts.RECTO).map(EffectivePlugin::goals).orElse(Set.of());
        List<String> missing = bound.isEmpty()
                ? ALL
                : NEEDED.stream().filter(goal -> !bound.contains(goal)).toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        Element plugin = pom.plugin(ProjectFacts.RECTO);
        if (plugin.childElement("version").isEmpty()
                && facts.plugin(ProjectFacts.RECTO).isEmpty()) {
            pom.add(plugin, "version", RuntimeDependency.version(facts, pom));
        }
        Element execution = pom.add(pom.child(plugin, "executions"), "execution");
        if (!bound.isEmpty()) {
            pom.add(execution, "id", "recto-book");
        }
        Element goals = pom.add(execution, "goals");
        missing.forEach(goal -> pom.add(goals, "goal", goal));
        return Optional.of("the goals that prepare the tests and weave the book");
    }
}
