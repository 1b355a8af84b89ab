package dev.recto.prose;

/**
 * A quick look at prose, which need not be parsed where it finds nothing: words, emphasis, code among them, headings, lists,
 * quotes, tables, plain links and bare addresses name nothing that is looked up, and nothing can be wrong with them. Whatever could be more
 * than that is not told apart here: that is the grammar's alone, to which all such prose goes.
 */
final class QuickLook {

    private static final int TAB = 4;

    private final String text;
    private int emphasis;
    private int lines;
    private int bars;
    private boolean mayBeCaption;

    private QuickLook(String text) {
        this.text = text;
    }

    /** Whether there is no tag, name, fence, formula, footnote, citation or caption in prose of any markup, and no fault. */
    static boolean findsNothing(String text) {
        return text.length() <= Limits.SURE_LENGTH && new QuickLook(text).look();
    }

    private boolean look() {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!isShallow(start, end) || !isPlain(start, end)) {
                return false;
            }
            lines++;
            start = end + 1;
        }
        return bars == 0 || (!mayBeCaption && (long) bars * lines <= Limits.CELLS);
    }

    /** Whether the marks that open a line, and the space among them, let its words be nested no deeper than may be. */
    private boolean isShallow(int start, int end) {
        int columns = 0;
        int at = start;
        while (at < end && isOpening(text.charAt(at))) {
            columns += text.charAt(at) == '\t' ? TAB : 1;
            at++;
        }
        // Emphasis goes on to the end of a paragraph at most.
        emphasis = Limits.isBlank(text, start, end) ? 0 : emphasis;
        boolean describes = at < end && text.charAt(at) == ':';
        return columns <= Limits.SURE_COLUMN && !describes;
    }

    /** Whether a unit may belong to the marks of a quote or of a list's item, or to the space before them. */
    private static boolean isOpening(char unit) {
        return switch (unit) {
            case ' ', '\t', '>', '-', '+', '*', '.', ')' -> true;
            default -> unit >= '0' && unit <= '9';
        };
    }

    private boolean isPlain(int start, int end) {
        for (int i = start; i < end; i++) {
            i = text.charAt(i) == '[' ? PlainLink.address(text, i) : i;
            char unit = text.charAt(i);
            boolean plain = switch (unit) {
                case '[', ']', '{', '<', '$' -> false;
                case '`', '!', '?' -> !isTriple(i, unit);
                case '~' -> ++emphasis <= Limits.SURE_EMPHASIS && !isTriple(i, unit);
                case '*', '_' -> ++emphasis <= Limits.SURE_EMPHASIS;
                default -> unit >= ' ' || unit == '\t';
            };
            if (!plain) {
                return false;
            }
            bars += unit == '|' ? 1 : 0;
            mayBeCaption |= unit == '&' || (unit == ':' && !isOfDelimiter(i));
        }
        return true;
    }

    private boolean isTriple(int at, char unit) {
        return at + 2 < text.length() && text.charAt(at + 1) == unit && text.charAt(at + 2) == unit;
    }

    /** Whether a colon stands beside a hyphen, as in the line below a table's head, and so not behind a word and before a space. */
    private boolean isOfDelimiter(int colon) {
        return (colon > 0 && text.charAt(colon - 1) == '-')
                || (colon + 1 < text.length() && text.charAt(colon + 1) == '-');
    }
}
