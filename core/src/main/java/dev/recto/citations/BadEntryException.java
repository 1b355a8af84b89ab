package dev.recto.citations;

/** Says why an entry of a bibliography cannot be shown. */
final class BadEntryException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int offset;
    private final String remedy;

    /** @param offset in the file */
    BadEntryException(int offset, String message, String remedy) {
        super(message);
        this.offset = offset;
        this.remedy = remedy;
    }

    int offset() {
        return offset;
    }

    String remedy() {
        return remedy;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
