package dev.recto.verify;

import dev.recto.evidence.Orphans.Orphan;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.List;

/** Completes the claim {@code compiled}: tests prove something only by classes that this project's sources make. */
public final class OrphanClaim {

    private OrphanClaim() {}

    /** What tests ran of a class that no source makes any more. */
    public static List<Problem> check(List<Orphan> orphans) {
        return orphans.stream()
                .map(orphan -> ProblemKind.STALE_CLASS.at(
                        orphan.place(),
                        "the tests ran " + orphan.name() + ", which no source makes any more",
                        "run \"mvn clean verify\""))
                .toList();
    }
}
