package dev.recto.prose;

import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Empties the paragraphs of Markdown that hold nothing but words, emphasis, code and plain links, so that the rest of it can be read for less:
 * what is named there, and what is wrong with it, stays where it is. A paragraph counts that stands between blank lines and
 * each of whose lines starts at the margin with a word, since such a one is a paragraph whatever stands above it.
 */
final class PlainParagraphs {

    private final String text;
    private final StringBuilder emptied;
    private final boolean mayName;
    private final List<Span> references = new ArrayList<>();

    private PlainParagraphs(String text, boolean mayName) {
        this.text = text;
        this.emptied = new StringBuilder(text);
        this.mayName = mayName;
    }

    /** Markdown of the same length, in which a letter stands for each such paragraph; the same where code could hold them. */
    static String emptied(String text) {
        return mayBeCode(text) ? text : new PlainParagraphs(text, false).empty();
    }

    /**
     * The names in brackets, as {@link PlainReference} knows them, of Markdown that says nothing else; none where it may say
     * more, for then a name may have an address elsewhere.
     */
    static List<Span> references(String text) {
        if (text.indexOf('#') < 0 || mayBeCode(text)) {
            return List.of();
        }
        PlainParagraphs paragraphs = new PlainParagraphs(text, true);
        return QuickLook.findsNothing(paragraphs.empty()) ? paragraphs.references : List.of();
    }

    private static boolean mayBeCode(String text) {
        return text.indexOf('<') >= 0 || text.contains("```") || text.contains("~~~");
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
        int known = references.size();
        boolean lineStarts = true;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '[') {
                int behind = mayName ? PlainReference.end(text, i) : i;
                if (behind > i) {
                    references.add(new Span(i, behind));
                    i = behind - 1;
                    continue;
                }
                i = PlainLink.address(text, i);
            }
            char unit = text.charAt(i);
            boolean plain = switch (unit) {
                case '[', ']', '{', '<', '$', '|', '&', '\\', '~' -> false;
                case '!', '?' -> !text.startsWith("!!", i + 1) && !text.startsWith("??", i + 1);
                case '*', '_' -> ++emphasis <= Limits.SURE_EMPHASIS;
                default -> unit >= ' ' || unit == '\n';
            };
            if (!plain || (lineStarts && !startsWord(i, end))) {
                return refused(known);
            }
            lineStarts = unit == '\n';
        }
        // A bracket in code is none.
        boolean inCode = references.size() > known && text.indexOf('`', start) >= 0;
        return !inCode || refused(known);
    }

    /** Says no, and forgets the names that were found. */
    private boolean refused(int known) {
        references.subList(known, references.size()).clear();
        return false;
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
