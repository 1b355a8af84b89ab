package dev.recto.adopt;

import eu.maveniverse.domtrip.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** No warning that a processor leaves an annotation to others, where warnings fail the build. */
final class Lint implements Need {

    private static final String ARGUMENTS = "compilerArgs";
    private static final String QUIET = "-Xlint:-processing";

    @Override
    public Optional<String> meet(ProjectFacts facts, PomText pom) {
        List<String> given = facts.plugin(ProjectFacts.COMPILER).stream()
                .flatMap(Lint::arguments)
                .toList();
        boolean fails = given.contains("-Werror")
                || facts.plugin(ProjectFacts.COMPILER).stream()
                        .flatMap(compiler -> compiler.settings("failOnWarning"))
                        .anyMatch(setting -> setting.text().equals("true"))
                || facts.property("maven.compiler.failOnWarning").equals("true");
        if (!fails
                || given.stream().noneMatch(Lint::asksOfProcessing)
                || given.stream().anyMatch(Lint::isQuiet)) {
            return Optional.empty();
        }
        Element arguments = pom.settings(ProjectFacts.COMPILER, ARGUMENTS).stream()
                .filter(list -> list.childElements().anyMatch(each -> asksOfProcessing(each.textContentTrimmed())))
                .findFirst()
                .orElseGet(() -> {
                    Element list = pom.child(pom.configuration(ProjectFacts.COMPILER), ARGUMENTS);
                    PomText.append(list);
                    return list;
                });
        pom.add(arguments, "arg", QUIET);
        return Optional.of("warnings fail the build, and javac warns of every annotation that no processor claims");
    }

    private static Stream<String> arguments(EffectivePlugin compiler) {
        return Stream.concat(
                compiler.settings(ARGUMENTS).flatMap(Setting::texts),
                compiler.settings("compilerArgument").map(Setting::text));
    }

    private static boolean asksOfProcessing(String argument) {
        return argument.equals("-Xlint")
                || (argument.startsWith("-Xlint:")
                        && Stream.of(argument.substring("-Xlint:".length()).split(","))
                                .anyMatch(key -> key.equals("all") || key.equals("processing")));
    }

    private static boolean isQuiet(String argument) {
        return argument.startsWith("-Xlint:") && argument.contains("-processing");
    }
}
