package dev.recto.verify;

import dev.recto.evidence.SheetFile;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.Set;

/**
 * Completes the claim {@code compiled}: a digest taken when tests end says what lies on disk then; the ids that JaCoCo
 * recorded say what the JVM had loaded.
 */
public final class LoadedClaim {

    private LoadedClaim() {}

    /**
     * What tests ran in another form than javac gave it.
     *
     * @param loadedOtherwise binary names of such classes
     */
    public static List<Problem> check(List<SheetFile> files, Set<String> loadedOtherwise) {
        return files.stream()
                .flatMap(
                        file -> file.sheet().classes().keySet().stream()
                                .filter(loadedOtherwise::contains)
                                .map(
                                        name -> ProblemKind.STALE_CLASS.at(
                                                file.firstType(),
                                                "the tests ran " + name + " in another form than its class file has",
                                                "run \"mvn clean verify\"; if an agent rewrites classes of the book, keep it off them")))
                .toList();
    }
}
