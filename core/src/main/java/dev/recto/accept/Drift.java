package dev.recto.accept;

import dev.recto.book.Exhibit;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** The difference between two texts, a few lines of it, in the manner of a unified diff. */
    static final class LineDiff {

        private static final int MOST_LINES = 12;
        private static final int MOST_COLUMNS = 120;

        private LineDiff() {}

        /** The lines that differ, each on a line of its own that starts a line: {@code -} was accepted, {@code +} is new. */
        static String of(String before, String after) {
            List<String> old = lines(before);
            List<String> now = lines(after);
            int start = 0;
            while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
                start++;
            }
            int end = 0;
            while (end < Math.min(old.size(), now.size()) - start
                    && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
                end++;
            }
            List<String> changes =
                    LineChanges.between(old.subList(start, old.size() - end), now.subList(start, now.size() - end));
            StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "\n  @@ line %d @@", start + 1));
            if (start > 0) {
                append(text, " " + old.get(start - 1));
            }
            changes.stream().limit(MOST_LINES).forEach(change -> append(text, change));
            if (changes.size() > MOST_LINES) {
                append(text, String.format(Locale.ROOT, "(and %d more lines)", changes.size() - MOST_LINES));
            }
            return text.toString();
        }

        /** A text that ends without a line end differs from one that has it. */
        private static List<String> lines(String text) {
            List<String> lines = new ArrayList<>(text.lines().toList());
            if (!text.isEmpty() && !text.endsWith("\n")) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " (no line end)");
            }
            return lines;
        }

        private static void append(StringBuilder text, String line) {
            String part = line.length() > MOST_COLUMNS ? line.substring(0, MOST_COLUMNS) + "…" : line;
            text.append("\n  ");
            part.chars().forEach(c -> {
                // What was printed must not steer the terminal that the build's log is read on.
                if ((Character.isISOControl(c) && c != '\t') || Character.getType(c) == Character.FORMAT) {
                    text.append(String.format(Locale.ROOT, "\\u%04x", c));
                } else {
                    text.append((char) c);
                }
            });
        }
    }
}
