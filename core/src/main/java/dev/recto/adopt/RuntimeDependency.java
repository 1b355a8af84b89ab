package dev.recto.adopt;

import eu.maveniverse.domtrip.Element;
import java.util.Optional;

/** The annotations, and the listener that makes tests leave receipts. */
final class RuntimeDependency implements Need {

    /** What the POM calls Recto's version. */
    static final String VERSION = "recto.version";

    private static final String REFERENCE = "${" + VERSION + "}";

    @Override
    public Optional<String> meet(ProjectFacts facts, PomText pom) {
        if (facts.dependencies().contains("dev.recto:recto-runtime")) {
            return Optional.empty();
        }
        String version = version(facts, pom);
        Element dependency = pom.add(pom.child(pom.root(), "dependencies"), "dependency");
        pom.add(dependency, "groupId", "dev.recto");
        pom.add(dependency, "artifactId", "recto-runtime");
        pom.add(dependency, "version", version);
        pom.add(dependency, "scope", "provided");
        return Optional.of("the annotations of Recto, which are gone from what you ship");
    }

    /** The version as this POM writes it: by a property, which it gets unless it or a parent has it. */
    static String version(ProjectFacts facts, PomText pom) {
        if (facts.property(VERSION).isEmpty()) {
            pom.property(VERSION, facts.recto());
        }
        return REFERENCE;
    }
}
