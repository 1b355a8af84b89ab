package dev.recto.prose;

import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a formula starts and ends, as Pandoc has it: what opens one has no space behind it, what closes one none before it and
 * no digit behind it, so that prices stay words; of {@code $$} neither is asked. Other than there, what stands right behind a
 * letter or a digit opens none, for {@code Outer$Inner} is a name of Java's. A backslash takes its meaning from what
 * follows, and between the braces of {@code \text{…}} dollars are TeX's own. Behind a formula, on its line, may stand
 * {@code {#eq:name}}.
 */
public final class FormulaMarks {

    private static final String NAME = "{#eq:";
    private static final String TEXT = "\\text";
    private static final int END = -1;

    private final IntSupplier next;
    private final StringBuilder read = new StringBuilder();
    private boolean ended;

    private FormulaMarks(IntSupplier next) {
        this.next = next;
    }

    /**
     * A formula with all that belongs to it.
     *
     * @param tex what stands between its dollar signs
     * @param display whether these are two
     * @param name what it is called, as written; null for none
     * @param length how many units it has, its dollar signs and its name included
     */
    public record Found(
            String tex, boolean display, @Nullable String name, int length) {

        /** How many dollar signs it opens with. */
        int marks() {
            return display ? 2 : 1;
        }
    }

    /**
     * The formula that starts with the next unit, which is a dollar sign; nothing where that is just a dollar sign.
     *
     * @param next gives one unit after the other, and −1 at the end; it is asked for no more than needed
     */
    static Optional<Found> read(IntSupplier next) {
        return new FormulaMarks(next).find();
    }

    /** The formula at a dollar sign in a text; nothing where that is just a dollar sign. */
    public static Optional<Found> at(CharSequence text, int dollar) {
        int[] index = {dollar};
        return mayFollow(dollar == 0 ? ' ' : Character.codePointBefore(text, dollar))
                ? read(() -> index[0] < text.length() ? text.charAt(index[0]++) : END)
                : Optional.empty();
    }

    /** Whether a formula may start right behind a character. */
    static boolean mayFollow(int before) {
        return before != '$' && !Character.isLetterOrDigit(before);
    }

    /** Where {@code $$} closes a formula in a line of it; negative where it goes on. */
    static int closing(CharSequence line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '$' && i + 1 < line.length() && line.charAt(i + 1) == '$') {
                return i;
            }
        }
        return -1;
    }

    private int at(int index) {
        while (!ended && read.length() <= index) {
            int unit = next.getAsInt();
            ended = unit == END;
            if (!ended) {
                read.append((char) unit);
            }
        }
        return index < read.length() ? read.charAt(index) : END;
    }

    private Optional<Found> find() {
        boolean display = at(1) == '$';
        int start = display ? 2 : 1;
        int end = !display && isSpace(at(start)) ? END : end(start, display);
        if (end == END || read.substring(start, end).isBlank()) {
            return Optional.empty();
        }
        int behind = end + start;
        int name = nameStart(behind);
        int nameEnd = name == END ? END : nameEnd(name);
        return Optional.of(
                nameEnd == END
                        ? new Found(read.substring(start, end), display, null, behind)
                        : new Found(read.substring(start, end), display, read.substring(name, nameEnd), nameEnd + 1));
    }

    /** Where what closes the formula starts. */
    private int end(int start, boolean display) {
        int i = start;
        while (at(i) != END) {
            if (at(i) == '\\') {
                i = behindCommand(i);
            } else if (at(i) == '$' && display && at(i + 1) == '$') {
                return i;
            } else if (at(i) == '$' && !display) {
                return isSpace(at(i - 1)) || Character.isDigit(at(i + 1)) ? END : i;
            } else {
                i++;
            }
        }
        return END;
    }

    private int behindCommand(int backslash) {
        for (int i = 0; i < TEXT.length(); i++) {
            if (at(backslash + i) != TEXT.charAt(i)) {
                return backslash + 2;
            }
        }
        int i = backslash + TEXT.length();
        while (Character.isLetter(at(i))) {
            i++;
        }
        int close = at(i) == '{' ? closingBrace(i) : END;
        return close == END ? backslash + 2 : close + 1;
    }

    private int closingBrace(int open) {
        int depth = 0;
        for (int i = open; at(i) != END && at(i) != '\n'; i++) {
            depth += at(i) == '{' ? 1 : at(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return END;
    }

    private int nameStart(int behind) {
        int i = behind;
        while (at(i) == ' ' || at(i) == '\t') {
            i++;
        }
        for (int j = 0; j < NAME.length(); j++) {
            if (at(i + j) != NAME.charAt(j)) {
                return END;
            }
        }
        return i + NAME.length();
    }

    private int nameEnd(int name) {
        for (int i = name; at(i) != END && at(i) != '\n'; i++) {
            if (at(i) == '}') {
                return i;
            }
        }
        return END;
    }

    private static boolean isSpace(int unit) {
        return unit == END || Character.isWhitespace(unit);
    }
}
