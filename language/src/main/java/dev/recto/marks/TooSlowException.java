package dev.recto.marks;

/** A regular expression took more steps than an author will wait for. */
final class TooSlowException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooSlowException() {
        super(null, null, false, false);
    }
}
