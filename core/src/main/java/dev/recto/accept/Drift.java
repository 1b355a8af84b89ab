package dev.recto.accept;

import dev.recto.book.Exhibit;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds where what a book shows of its tests is not what the author accepted. */
public final class Drift {

    private static final String REMEDY = "mend the code, or accept it with -Drecto.accept and review";

    private Drift() {}

    /** Every exhibit that differs or was never accepted, and every accepted file that nothing shows any more. */
    public static List<Problem> check(List<Exhibit> exhibits, Accepted accepted) {
        if (!accepted.exists()) {
            return List.of();
        }
        Set<String> shown = exhibits.stream().map(AcceptedFiles::path).collect(Collectors.toSet());
        Stream<Problem> stale = accepted.files().keySet().stream()
                .filter(path -> !shown.contains(path))
                .map(path -> ProblemKind.STALE_ACCEPTED.at(
                        Place.of(accepted.folder() + "/" + path),
                        "no page shows this any more",
                        "remove it, or let -Drecto.accept do so"));
        return Stream.concat(exhibits.stream().flatMap(exhibit -> judge(exhibit, accepted).stream()), stale)
                .distinct()
                .toList();
    }

    private static Optional<Problem> judge(Exhibit exhibit, Accepted accepted) {
        String file = accepted.folder() + "/" + AcceptedFiles.path(exhibit);
        Optional<String> text = accepted.fileOf(exhibit);
        if (exhibit.kind() == Exhibit.Kind.OUTPUT) {
            return text.isEmpty()
                    ? Optional.of(unaccepted(exhibit, "what " + name(exhibit) + " prints", file))
                    : text.filter(kept -> !kept.equals(exhibit.text()))
                            .map(kept -> drifted(
                                    exhibit,
                                    name(exhibit) + " prints something else than " + file,
                                    LineDiff.of(kept, exhibit.text())));
        }
        Optional<String> kept = text.flatMap(lines -> AcceptedFiles.accepted(exhibit, lines));
        String expected = AcceptedFiles.expected(exhibit);
        return kept.isEmpty()
                ? Optional.of(unaccepted(exhibit, what(exhibit), file))
                : kept.filter(words -> !words.equals(expected))
                        .map(words -> drifted(
                                exhibit,
                                what(exhibit) + " is something else than in " + file,
                                LineDiff.of(words + "\n", expected + "\n")));
    }

    private static Problem drifted(Exhibit exhibit, String message, String difference) {
        return ProblemKind.DRIFTED_OUTPUT.at(exhibit.place(), message, REMEDY + difference);
    }

    private static Problem unaccepted(Exhibit exhibit, String what, String file) {
        return ProblemKind.UNACCEPTED_OUTPUT.at(
                exhibit.place(), what + " was never accepted in " + file, "run with -Drecto.accept");
    }

    private static String what(Exhibit exhibit) {
        String kind = exhibit.kind() == Exhibit.Kind.RESULT ? "the result '" : "the figure '";
        return kind + exhibit.name() + "' of " + name(exhibit);
    }

    private static String name(Exhibit exhibit) {
        return exhibit.test().shortName();
    }
}
