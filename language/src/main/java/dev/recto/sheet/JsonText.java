package dev.recto.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON in the making, on one line. javac makes a sheet for each file in code that has just been loaded: a library that can do
 * all of JSON would cost more to warm up than it does.
 */
final class JsonText {

    private static final int CONTROLS = ' ';

    private final StringBuilder text;
    private boolean parted = true;

    JsonText(int capacity) {
        this.text = new StringBuilder(capacity);
    }

    /** Opens an object or an array. */
    JsonText open(char bracket) {
        part();
        text.append(bracket);
        parted = true;
        return this;
    }

    /** Closes one. */
    JsonText close(char bracket) {
        text.append(bracket);
        parted = false;
        return this;
    }

    /** The name of a member, whose value is to follow. */
    JsonText name(String name) {
        part();
        text.append('"').append(name).append("\":");
        parted = true;
        return this;
    }

    /** A member that is a string. */
    JsonText member(String name, String value) {
        return name(name).value(value);
    }

    /** The same, where there is one. */
    JsonText optional(String name, @Nullable String value) {
        return value == null ? this : member(name, value);
    }

    /** A member that is a number. */
    JsonText member(String name, int value) {
        return name(name).value(value);
    }

    /** A member that is true or false. */
    JsonText member(String name, boolean value) {
        name(name).part();
        text.append(value);
        return this;
    }

    /** A member that is a list of strings. */
    JsonText member(String name, List<String> values) {
        name(name).open('[');
        values.forEach(this::value);
        return close(']');
    }

    /** A number. */
    JsonText value(int value) {
        part();
        text.append(value);
        return this;
    }

    /** A string. */
    JsonText value(String value) {
        part();
        text.append('"');
        int start = 0;
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            // Of all others, most are seen to be plain at once.
            boolean plain = unit >= CONTROLS && unit < '\u2028' && unit != '"' && unit != '\\';
            String escape = plain ? null : escape(value, i);
            if (escape != null) {
                // As strings: StringBuilder copies no other text at once.
                text.append(value.substring(start, i)).append(escape);
                start = i + 1;
            }
        }
        text.append(value.substring(start)).append('"');
        return this;
    }

    /** What stands for a unit that cannot stand for itself; null for one that can. */
    private static @Nullable String escape(String value, int at) {
        char unit = value.charAt(at);
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            // JavaScript once read these as line ends.
            case '\u2028' -> "\\u2028";
            case '\u2029' -> "\\u2029";
            default -> unit < CONTROLS || isHalfPair(value, at) ? "\\u%04x".formatted((int) unit) : null;
        };
    }

    /** Whether a unit is half a surrogate pair, such as a constant may be: alone it has no UTF-8. */
    private static boolean isHalfPair(String value, int at) {
        char unit = value.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
        }
        return Character.isLowSurrogate(unit) && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
    }

    /** Parts what follows from what stands before it, where that is a value. */
    private void part() {
        if (!parted) {
            text.append(',');
        }
        parted = false;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
