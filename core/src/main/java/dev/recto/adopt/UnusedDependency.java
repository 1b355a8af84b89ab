package dev.recto.adopt;

import eu.maveniverse.domtrip.Element;
import java.util.Optional;

/** A check of unused dependencies that knows that annotations leave no trace in class files. */
final class UnusedDependency implements Need {

    private static final String KEY = "org.apache.maven.plugins:maven-dependency-plugin";
    private static final String IGNORED = "ignoredUnusedDeclaredDependencies";
    private static final String RUNTIME = "dev.recto:recto-runtime";

    @Override
    public Optional<String> meet(ProjectFacts facts, PomText pom) {
        Optional<EffectivePlugin> check = facts.plugin(KEY)
                .filter(plugin -> plugin.goals().stream().anyMatch(goal -> goal.startsWith("analyze")));
        boolean met = check.stream()
                .flatMap(plugin -> plugin.settings(IGNORED))
                .flatMap(Setting::texts)
                .anyMatch(text -> text.startsWith("dev.recto:"));
        if (check.isEmpty() || met) {
            return Optional.empty();
        }
        Element ignored = pom.settings(KEY, IGNORED).stream().findFirst().orElseGet(() -> {
            Element list = pom.child(pom.configuration(KEY), IGNORED);
            PomText.append(list);
            return list;
        });
        pom.add(ignored, "ignoredUnusedDeclaredDependency", RUNTIME);
        return Optional.of("the annotations leave no trace in class files, and would count as unused");
    }
}
