package dev.recto.prose;

/**
 * Empties the paragraphs of Markdown that hold nothing but words, emphasis, code and plain links, so that the rest of it can be read for less:
 * what is named there, and what is wrong with it, stays where it is. A paragraph counts that stands between blank lines and
 * each of whose lines starts at the margin with a word, since such a one is a paragraph whatever stands above it.
 */
final class PlainParagraphs {

    private final String text;
    private final StringBuilder emptied;

    private PlainParagraphs(String text) {
        this.text = text;
        this.emptied = new StringBuilder(text);
    }

    /** Markdown of the same length, in which a letter stands for each such paragraph; the same where code could hold them. */
    static String emptied(String text) {
        boolean mayBeCode = text.indexOf('<') >= 0 || text.contains("```") || text.contains("~~~");
        return mayBeCode ? text : new PlainParagraphs(text).empty();
    }

    private String empty() {
        int paragraph = -1;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (Limits.isBlank(text, start, end)) {
                take(paragraph, start);
                paragraph = -1;
            } else if (paragraph < 0) {
                paragraph = start;
            }
            start = end + 1;
        }
        take(paragraph, text.length());
        return emptied.toString();
    }

    private void take(int start, int end) {
        if (start >= 0 && !text.startsWith(CaptionedTable.START, start) && isPlain(start, end)) {
            emptied.setCharAt(start, 'a');
            int last = end;
            while (last > start && text.charAt(last - 1) == '\n') {
                last--;
            }
            for (int i = start + 1; i < last; i++) {
                emptied.setCharAt(i, ' ');
            }
        }
    }

    private boolean isPlain(int start, int end) {
        int emphasis = 0;
        boolean lineStarts = true;
        for (int i = start; i < end; i++) {
            i = text.charAt(i) == '[' ? PlainLink.address(text, i) : i;
            char unit = text.charAt(i);
            boolean plain = switch (unit) {
                case '[', ']', '{', '<', '$', '|', '&', '\\', '~' -> false;
                case '!', '?' -> !text.startsWith("!!", i + 1) && !text.startsWith("??", i + 1);
                case '*', '_' -> ++emphasis <= Limits.SURE_EMPHASIS;
                default -> unit >= ' ' || unit == '\n';
            };
            if (!plain || (lineStarts && !startsWord(i, end))) {
                return false;
            }
            lineStarts = unit == '\n';
        }
        return true;
    }

    /** Whether a word starts there, in emphasis or code perhaps, and no list, heading, quote or line. */
    private boolean startsWord(int at, int end) {
        int word = at;
        while (word < at + 2 && word < end && (text.charAt(word) == '*' || text.charAt(word) == '_')) {
            word++;
        }
        word += word == at && text.charAt(word) == '`' ? 1 : 0;
        return word < end && Character.isLetter(text.charAt(word));
    }
}
