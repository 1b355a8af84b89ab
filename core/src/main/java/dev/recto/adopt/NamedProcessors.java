package dev.recto.adopt;

import eu.maveniverse.domtrip.Element;
import java.util.List;
import java.util.Optional;

/** Recto among the processors that a project names one by one. */
final class NamedProcessors implements Need {

    private static final String NAMES = "annotationProcessors";
    private static final String PROCESSOR = "dev.recto.processor.RectoProcessor";

    @Override
    public Optional<String> meet(ProjectFacts facts, PomText pom) {
        List<Setting> given = facts.plugin(ProjectFacts.COMPILER).stream()
                .flatMap(compiler -> compiler.settings(NAMES))
                .filter(names -> !names.children().isEmpty())
                .toList();
        if (given.stream().allMatch(names -> names.texts().anyMatch(PROCESSOR::equals))) {
            return Optional.empty();
        }
        List<Element> own = pom.settings(ProjectFacts.COMPILER, NAMES);
        own.stream()
                .filter(names -> names.childElements().noneMatch(name -> PROCESSOR.equals(name.textContentTrimmed())))
                .forEach(names -> pom.add(names, "annotationProcessor", PROCESSOR));
        if (own.isEmpty()) {
            Element names = pom.child(pom.configuration(ProjectFacts.COMPILER), NAMES);
            PomText.append(names);
            pom.add(names, "annotationProcessor", PROCESSOR);
        }
        return Optional.of("the build names its processors, and Recto's was not among them");
    }
}
