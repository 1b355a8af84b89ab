package dev.recto.html;

import java.util.Locale;

/** How a line of a source ends. A browser reads every end as a line feed, so that a page has to name the others. */
enum LineEnd {
    CRLF("\r\n"),
    LF("\n"),
    CR("\r"),
    NONE("");

    private final String text;

    LineEnd(String text) {
        this.text = text;
    }

    /** The one at an offset of a text. */
    static LineEnd at(String text, int offset) {
        for (LineEnd end : values()) {
            if (text.startsWith(end.text, offset)) {
                return end;
            }
        }
        return NONE;
    }

    /** The end itself. */
    String text() {
        return text;
    }

    /** What names it on a page. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
