package dev.recto.adopt;

import eu.maveniverse.domtrip.Element;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Recto's processor, beside those that the project has already: once a path of processors is named, javac looks at no class path
 * for others.
 */
final class ProcessorPath implements Need {

    private static final String PATHS = "annotationProcessorPaths";
    private static final String ARTIFACT = "recto-processor";

    /** Lombok makes code that other processors read, so it goes first. */
    private static final Comparator<Library> ORDER = Comparator.comparing(library -> !isLombok(library));

    @Override
    public Optional<String> meet(ProjectFacts facts, PomText pom) {
        List<Setting> given = given(facts);
        boolean named = !given.isEmpty() && given.stream().allMatch(ProcessorPath::hasRecto);
        List<Library> lost = given.isEmpty() ? discovered(facts) : hidden(facts);
        if (named && lost.isEmpty()) {
            return Optional.empty();
        }
        List<Element> own = pom.settings(ProjectFacts.COMPILER, PATHS);
        if (own.isEmpty()) {
            Element paths = pom.child(pom.configuration(ProjectFacts.COMPILER), PATHS);
            if (!given.isEmpty()) {
                PomText.append(paths);
            }
            own = List.of(paths);
        }
        own.forEach(paths -> complete(facts, pom, paths, lost, !named));
        return Optional.of(reason(lost));
    }

    /** What the class path has and javac does not look for, since Recto is named alone. */
    static List<Library> hidden(ProjectFacts facts) {
        return hides(facts) ? discovered(facts) : List.of();
    }

    /** Whether javac looks for no processor on the class path, since Recto is named alone. */
    static boolean hides(ProjectFacts facts) {
        List<Setting> given = given(facts);
        return !given.isEmpty() && given.stream().allMatch(ProcessorPath::hasRectoAlone);
    }

    private static List<Setting> given(ProjectFacts facts) {
        return facts.plugin(ProjectFacts.COMPILER).stream()
                .flatMap(compiler -> compiler.settings(PATHS))
                .toList();
    }

    /** Names what was found on the class path, in front of Recto, and Recto. */
    private static void complete(ProjectFacts facts, PomText pom, Element paths, List<Library> lost, boolean recto) {
        Optional<Element> there = paths.childElements()
                .filter(path -> ARTIFACT.equals(path.childTextTrimmed("artifactId")))
                .findFirst();
        for (Library library : lost) {
            Element path = there.map(own -> pom.addBefore(own, "path")).orElseGet(() -> pom.add(paths, "path"));
            describe(pom, path, library.group(), library.artifact(), version(pom, library));
        }
        if (recto && there.isEmpty()) {
            describe(pom, pom.add(paths, "path"), "dev.recto", ARTIFACT, RuntimeDependency.version(facts, pom));
        }
    }

    private static String reason(List<Library> lost) {
        return lost.isEmpty()
                ? "the processor, which reads what javac compiles"
                : "the processor, which reads what javac compiles; once it is named, javac looks for others on no class path, so "
                        + "they are named as well: "
                        + String.join(", ", lost.stream().map(Library::artifact).toList());
    }

    private static boolean hasRectoAlone(Setting paths) {
        return paths.children().stream().allMatch(path -> path.textOf("groupId").equals("dev.recto"));
    }

    private static boolean hasRecto(Setting paths) {
        return paths.children().stream()
                .anyMatch(path -> path.textOf("artifactId").equals(ARTIFACT));
    }

    /** What javac found by itself up to now, and what makes two of them work together. */
    private static List<Library> discovered(ProjectFacts facts) {
        return facts.libraries().stream()
                .filter(library -> !library.group().equals("dev.recto"))
                .filter(library -> library.processor() || library.artifact().equals("lombok-mapstruct-binding"))
                .sorted(ORDER)
                .toList();
    }

    private static boolean isLombok(Library library) {
        return library.key().equals("org.projectlombok:lombok");
    }

    /** As the POM writes it for the dependency, so that both are changed at one place. */
    private static String version(PomText pom, Library library) {
        return pom.root().childElement("dependencies").stream()
                .flatMap(all -> all.childElements("dependency"))
                .filter(each -> library.group().equals(each.childTextTrimmed("groupId"))
                        && library.artifact().equals(each.childTextTrimmed("artifactId")))
                .flatMap(each -> each.childElement("version").stream())
                .map(Element::textContentTrimmed)
                .findFirst()
                .orElse(library.version());
    }

    private static void describe(PomText pom, Element path, String group, String artifact, String version) {
        pom.add(path, "groupId", group);
        pom.add(path, "artifactId", artifact);
        pom.add(path, "version", version);
    }
}
