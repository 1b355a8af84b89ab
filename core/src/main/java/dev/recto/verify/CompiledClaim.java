package dev.recto.verify;

import dev.recto.evidence.Orphans.Orphan;
import dev.recto.evidence.SheetFile;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The claim {@code compiled}: the class files that the tests loaded are the ones that javac made of the sheet's text. A digest
 * taken when tests end says what lies on disk then; the ids that JaCoCo recorded say what the JVM had loaded.
 */
public final class CompiledClaim {

    private static final String REMEDY = "run \"mvn clean verify\"";

    private CompiledClaim() {}

    /**
     * Checks one source.
     *
     * @param onDisk digests of the class files as they lie on disk now, by binary name in its module
     * @param atTest digests of the class files that tests executed, by binary name
     */
    static List<Problem> check(SheetFile file, Map<String, String> onDisk, Map<String, Collection<String>> atTest) {
        List<Problem> found = new ArrayList<>();
        Place place = file.firstType();
        if (file.sheet().classes().isEmpty() && place.line() > 0) {
            found.add(ProblemKind.MISSING_CLASS.at(place, "javac wrote no class file of this source", REMEDY));
        }
        file.sheet().classes().forEach((name, digest) -> {
            String told = file.module().path(name);
            if (!onDisk.containsKey(told)) {
                found.add(ProblemKind.MISSING_CLASS.at(place, "the class file of " + name + " is gone", REMEDY));
            } else if (!digest.equals(onDisk.get(told))) {
                found.add(ProblemKind.STALE_CLASS.at(
                        place, "the class file of " + name + " is not the one made of this text", REMEDY));
            } else if (!Set.of(digest).containsAll(atTest.getOrDefault(name, Set.of()))) {
                found.add(ProblemKind.STALE_CLASS.at(place, "the tests loaded another class file of " + name, REMEDY));
            }
        });
        return found;
    }

    /**
     * What tests ran in another form than javac gave it.
     *
     * @param loadedOtherwise binary names of such classes
     */
    public static List<Problem> checkLoaded(List<SheetFile> files, Set<String> loadedOtherwise) {
        List<Problem> found = new ArrayList<>();
        for (SheetFile file : files) {
            file.sheet().classes().keySet().stream()
                    .filter(loadedOtherwise::contains)
                    .forEach(name -> found.add(ProblemKind.STALE_CLASS.at(
                            file.firstType(),
                            "the tests ran " + name + " in another form than its class file has",
                            REMEDY + "; if an agent rewrites classes of the book, keep it off them")));
        }
        return found;
    }

    /** What tests ran of a class that no source of the project makes any more. */
    public static List<Problem> checkOrphans(List<Orphan> orphans) {
        return orphans.stream()
                .map(orphan -> ProblemKind.STALE_CLASS.at(
                        orphan.place(), "the tests ran " + orphan.name() + ", which no source makes any more", REMEDY))
                .toList();
    }
}
