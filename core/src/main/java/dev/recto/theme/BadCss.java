package dev.recto.theme;

/** Says where a style sheet is none, what is wrong there, and what to do. */
final class BadCss extends Exception {

    private static final long serialVersionUID = 1L;

    private final int offset;
    private final String remedy;

    BadCss(CssToken token, String reason, String remedy) {
        super(reason);
        this.offset = token.start();
        this.remedy = remedy;
    }

    /** Where, in the style sheet. */
    int offset() {
        return offset;
    }

    /** What is wrong, as a problem has it. */
    String reason() {
        return String.valueOf(getMessage());
    }

    /** What to do, as a problem has it. */
    String remedy() {
        return remedy;
    }
}
