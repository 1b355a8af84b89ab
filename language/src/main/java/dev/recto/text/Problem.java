package dev.recto.text;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One message about one place of a file.
 *
 * @param kind which problem it is
 * @param severity whether the build fails; the kind's own, save where a kind is milder in one case
 * @param place where the author has to look
 * @param message what is wrong, one sentence without a full stop
 * @param remedy what to do, one sentence without a full stop; null where the message says it
 */
public record Problem(
        ProblemKind kind,
        Severity severity,
        Place place,
        String message,
        @Nullable String remedy) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place).thenComparing(Problem::id).thenComparing(Problem::message);

    /** Whether a problem fails the build. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** The kind's stable id, such as {@code dead-link}. */
    public String id() {
        return kind.id();
    }

    /** Whether this fails the build. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@code file:line:column: [id] message; remedy}. */
    @Override
    public String toString() {
        return "%s: %s".formatted(place, text());
    }

    /** {@code [id] message; remedy}: the words without the place. */
    public String text() {
        return kind.text(message, remedy);
    }

    @Override
    public int compareTo(Problem that) {
        return ORDER.compare(this, that);
    }
}
