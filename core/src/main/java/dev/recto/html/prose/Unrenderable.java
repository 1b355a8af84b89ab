package dev.recto.html.prose;

/** Says why prose could not be turned into HTML. */
public final class Unrenderable extends Exception {

    private static final long serialVersionUID = 1L;

    private final int offset;

    Unrenderable(String reason) {
        this(reason, 0);
    }

    Unrenderable(String reason, int offset) {
        super(reason);
        this.offset = offset;
    }

    /** Where, in the prose's text. */
    public int offset() {
        return offset;
    }

    /** What is wrong, as part of a sentence. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
