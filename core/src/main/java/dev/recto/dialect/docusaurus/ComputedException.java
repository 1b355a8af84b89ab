package dev.recto.dialect.docusaurus;

/** That something would have to be run to be known. */
final class ComputedException extends Exception {

    private static final long serialVersionUID = 1;

    private final int offset;

    ComputedException(int offset, String message) {
        super(message);
        this.offset = offset;
    }

    /** Where it stands. */
    int offset() {
        return offset;
    }
}
