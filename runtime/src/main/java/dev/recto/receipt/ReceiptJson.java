package dev.recto.receipt;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
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
        if (value instanceof Record object) {
            record(object, line);
        } else if (value instanceof Map<?, ?> map) {
            Members members = new Members('{', '}', line);
            map.forEach((key, member) -> members.add(key.toString(), member));
            members.end();
        } else if (value instanceof Collection<?> list) {
            Members members = new Members('[', ']', line);
            list.forEach(element -> members.add(null, element));
            members.end();
        } else if (value instanceof Number || value instanceof Boolean || value == null) {
            out.append(value);
        } else {
            JsonString.quote(value instanceof Enum<?> constant ? constant.name() : value.toString(), out);
        }
    }

    private void record(Record object, String line) {
        Members members = new Members('{', '}', line);
        for (RecordComponent component : object.getClass().getRecordComponents()) {
            Object member = component(object, component);
            if (member != null) {
                members.add(component.getName(), member);
            }
        }
        members.end();
    }

    private static @Nullable Object component(Record object, RecordComponent component) {
        try {
            return component.getAccessor().invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
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

        void add(@Nullable String key, @Nullable Object member) {
            String inner = line + "  ";
            out.append(empty ? "" : ",").append(inner);
            empty = false;
            if (key != null) {
                JsonString.quote(key, out);
                out.append(": ");
            }
            value(member, inner);
        }

        void end() {
            out.append(empty ? "" : line).append(close);
        }
    }
}
