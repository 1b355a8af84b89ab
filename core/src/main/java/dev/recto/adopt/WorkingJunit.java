package dev.recto.adopt;

import eu.maveniverse.domtrip.Element;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A JUnit whose tests can hand files to a book, in the place of one that is older. */
final class WorkingJunit implements Need {

    private static final String API = "org.junit.jupiter:junit-jupiter-api";
    private static final String OLDEST = "5.12";
    private static final Set<String> JUPITER = Set.of("org.junit", "org.junit.jupiter");

    /** The last that runs on every Java that JUnit 5 runs on. */
    private static final String VERSION = "5.14.4";

    /** The versions of a JUnit's parts, by their groups; those of the platform count from one, as long as Jupiter's count from five. */
    private static final Map<String, String> VERSIONS = Map.of(
            "org.junit", VERSION,
            "org.junit.jupiter", VERSION,
            "org.junit.vintage", VERSION,
            "org.junit.platform", "1" + VERSION.substring(1));

    @Override
    public Optional<String> meet(ProjectFacts facts, PomText pom) {
        Optional<String> old = facts.libraries().stream()
                .filter(library -> library.key().equals(API))
                .map(Library::version)
                .filter(version -> Versions.isBelow(version, OLDEST))
                .findFirst();
        old.ifPresent(version -> raise(facts, pom));
        return old.map(version -> "JUnit %s instead of %s: from %s on, a test can hand files to a book"
                .formatted(VERSION, version, OLDEST));
    }

    /** Where the versions stand: in this POM, in a parent's property, or else in what a parent or a library brings along. */
    private static void raise(ProjectFacts facts, PomText pom) {
        boolean raised = false;
        for (Map.Entry<String, String> part : VERSIONS.entrySet()) {
            for (Element version : pom.dependencyVersions(part.getKey())) {
                if (isOld(facts.filled(version.textContentTrimmed()))) {
                    pom.replace(version, part.getValue());
                    raised |= JUPITER.contains(part.getKey());
                }
            }
        }
        if (!raised && !raiseProperties(facts, pom)) {
            bill(pom);
        }
    }

    /** The platform counts from one where Jupiter counts from five. */
    private static boolean isOld(String version) {
        return Versions.isBelow(version.replaceFirst("^1\\.", "5."), OLDEST);
    }

    private static boolean raiseProperties(ProjectFacts facts, PomText pom) {
        boolean raised = false;
        for (Library library : facts.libraries()) {
            String version = VERSIONS.get(library.group());
            for (Map.Entry<String, String> each : facts.properties().entrySet()) {
                boolean speaks = each.getKey().toLowerCase(Locale.ROOT).contains("junit");
                if (version != null && speaks && each.getValue().equals(library.version())) {
                    pom.property(each.getKey(), version);
                    raised = true;
                }
            }
        }
        return raised;
    }

    private static void bill(PomText pom) {
        Element managed = pom.child(pom.child(pom.root(), "dependencyManagement"), "dependencies");
        Element bill = pom.add(managed, "dependency");
        pom.add(bill, "groupId", "org.junit");
        pom.add(bill, "artifactId", "junit-bom");
        pom.add(bill, "version", VERSION);
        pom.add(bill, "type", "pom");
        pom.add(bill, "scope", "import");
    }
}
