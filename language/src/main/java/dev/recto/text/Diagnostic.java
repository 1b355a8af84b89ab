package dev.recto.text;

import java.util.Comparator;
import java.util.Locale;

/**
 * One message about one place.
 *
 * @param severity whether the build fails
 * @param id stable, in kebab-case, without brackets, such as {@code dead-link}
 * @param place where the author has to look
 * @param message what is wrong, one sentence without a full stop
 * @param remedy what to do, one sentence without a full stop; may be empty
 */
public record Diagnostic(Severity severity, String id, Place place, String message, String remedy)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::place)
            .thenComparing(Diagnostic::id)
            .thenComparing(Diagnostic::message);

    /** Whether a diagnostic fails the build. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** An error, that is a diagnostic that fails the build. */
    public static Diagnostic error(String id, Place place, String message, String remedy) {
        return new Diagnostic(Severity.ERROR, id, place, message, remedy);
    }

    /** A warning. */
    public static Diagnostic warning(String id, Place place, String message, String remedy) {
        return new Diagnostic(Severity.WARNING, id, place, message, remedy);
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
        String words = String.format(Locale.ROOT, "[%s] %s", id, message);
        return remedy.isEmpty() ? words : words + "; " + remedy;
    }

    @Override
    public int compareTo(Diagnostic that) {
        return ORDER.compare(this, that);
    }
}
