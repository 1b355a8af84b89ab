package dev.recto.adopt;

import java.util.Optional;
import java.util.stream.Stream;

/** A release of Java to compile for, and an encoding, where the build leaves both to chance. */
final class JavaLevel implements Need {

    private static final String RELEASE = "maven.compiler.release";
    private static final String ENCODING = "project.build.sourceEncoding";

    @Override
    public Optional<String> meet(ProjectFacts facts, PomText pom) {
        boolean unleveled = Stream.of("release", "source", "target").noneMatch(name -> isSet(facts, name));
        boolean unencoded = facts.property(ENCODING).isEmpty() && !isSet(facts, "encoding");
        if (unleveled) {
            pom.property(RELEASE, "17");
        }
        if (unencoded) {
            pom.property(ENCODING, "UTF-8");
        }
        if (unleveled) {
            return Optional.of("a release of Java to compile for, which was left to Maven's plugin");
        }
        return unencoded ? Optional.of("the encoding of the sources, which was left to the machine") : Optional.empty();
    }

    private static boolean isSet(ProjectFacts facts, String setting) {
        return !facts.property("maven.compiler." + setting).isEmpty()
                || facts.plugin(ProjectFacts.COMPILER).stream()
                        .flatMap(compiler -> compiler.settings(setting))
                        .anyMatch(each -> !each.text().isEmpty());
    }
}
