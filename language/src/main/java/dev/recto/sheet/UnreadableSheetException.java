package dev.recto.sheet;

/** A text that is no sheet, or a sheet of a newer format; the message says which. */
public final class UnreadableSheetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableSheetException(String message) {
        super(message);
    }

    UnreadableSheetException(String message, Throwable cause) {
        super(message, cause);
    }
}
