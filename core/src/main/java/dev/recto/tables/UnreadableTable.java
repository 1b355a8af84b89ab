package dev.recto.tables;

/** Says why a file is no table. */
public final class UnreadableTable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String remedy;

    UnreadableTable(String reason, String remedy) {
        super(reason);
        this.reason = reason;
        this.remedy = remedy;
    }

    /** Why, as part of a sentence: {@code it is empty}. */
    public String reason() {
        return reason;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
