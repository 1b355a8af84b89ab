package dev.recto.receipt;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a receipt as JSON with the JDK alone: an author's test class path gets no library of ours.
 *
 * <p>A record becomes an object whose keys are its components in their order; components that are null are left out. The
 * same receipt always gives the same text.
 */
public final class ReceiptJson {

    private final StringBuilder out = new StringBuilder();

    private ReceiptJson() {}

    /** The receipt as JSON text, indented by two spaces, with {@code \n} line ends and one at the end. */
    public static String write(Receipt receipt) {
        ReceiptJson json = new ReceiptJson();
        json.value(receipt, "\n");
        return json.out.append('\n').toString();
    }

    /** @param line the line end and the indentation of the line that the value starts on */
    private void value(@Nullable Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            Members members = new Members('{', '}', line);
            map.forEach((key, member) -> members.add(key.toString(), member));
            members.end();
        } else if (value instanceof Collection<?> list) {
            Members members = new Members('[', ']', line);
            for (Object element : list) {
                members.add(null, element);
            }
            members.end();
        } else if (value instanceof Record object) {
            Members members = new Members('{', '}', line);
            Components.of(object, members::component);
            members.end();
        } else if (value instanceof Number || value instanceof Boolean || value == null) {
            out.append(value);
        } else {
            quote(value instanceof Enum<?> constant ? constant.name() : value.toString(), out);
        }
    }

    /** Appends a string in quotes. What an editor, a terminal or a UTF-8 encoder might change becomes an escape. */
    static void quote(String text, StringBuilder out) {
        out.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isEscaped(text, i)) {
                out.append(text, plain, i);
                escape(text.charAt(i), out);
                plain = i + 1;
            }
        }
        out.append(text, plain, text.length()).append('"');
    }

    /** C0, DEL and C1 are, and the two line ends that JavaScript knows and JSON does not. */
    private static boolean isEscaped(String text, int at) {
        char c = text.charAt(at);
        return c < 0x7f
                ? c < ' ' || c == '"' || c == '\\'
                : c <= 0x9f || c == 0x2028 || c == 0x2029 || isLoneSurrogate(text, at);
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            case '\r' -> out.append("\\r");
            default -> out.append("\\u").append(HexFormat.of().toHexDigits(c));
        }
    }

    private static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** The members of an object, or the elements of an array, one to a line. */
    private final class Members {
        private final char close;
        private final String line;
        private boolean empty = true;

        Members(char open, char close, String line) {
            this.close = close;
            this.line = line;
            out.append(open);
        }

        void component(String name, @Nullable Object member) {
            if (member != null) {
                add(name, member);
            }
        }

        void add(@Nullable String key, @Nullable Object member) {
            String inner = line + "  ";
            out.append(empty ? "" : ",").append(inner);
            empty = false;
            if (key != null) {
                quote(key, out);
                out.append(": ");
            }
            value(member, inner);
        }

        void end() {
            out.append(empty ? "" : line).append(close);
        }
    }
}
