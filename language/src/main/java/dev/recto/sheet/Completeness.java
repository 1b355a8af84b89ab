package dev.recto.sheet;

import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes sure that what Gson built has all its parts: Gson leaves what is missing null. */
final class Completeness {

    /** The parts that may be null; a test holds this against the records' own annotations. */
    static final Set<String> OPTIONAL = Set.of(
            "Declaration.owner",
            "Declaration.body",
            "Declaration.docComment",
            "Declaration.chapter",
            "Declaration.explanation",
            "Declaration.example",
            "Declaration.excuse",
            "Declaration.constant",
            "ExampleMark.prints",
            "Fence.throwsType",
            "Fence.sketch",
            "Explanation.of",
            "Tag.target");

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    /** The way from the sheet to the value that is looked at; told only when something is missing. */
    private final Deque<Object> path = new ArrayDeque<>();

    private Completeness() {}

    /** Throws {@link UnreadableSheetException}, naming the part, if something is missing anywhere below a sheet. */
    static void require(Sheet sheet) {
        new Completeness().require("sheet", sheet);
    }

    private void require(Object step, @Nullable Object value) {
        path.addLast(step);
        if (value == null) {
            throw new UnreadableSheetException("incomplete sheet: no " + where());
        }
        if (value instanceof Record parts) {
            requireParts(parts);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                require(i, list.get(i));
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, element) -> require(String.valueOf(key), element));
        }
        path.removeLast();
    }

    private void requireParts(Record parts) {
        Class<?> type = parts.getClass();
        for (RecordComponent component : COMPONENTS.get(type)) {
            Object part = part(parts, component);
            if (part != null || !OPTIONAL.contains(type.getSimpleName() + "." + component.getName())) {
                require(component.getName(), part);
            }
        }
    }

    private String where() {
        StringBuilder where = new StringBuilder();
        path.forEach(step -> where.append(step instanceof Integer index ? "[" + index + "]" : "." + step));
        return where.substring(1);
    }

    private static @Nullable Object part(Record parts, RecordComponent component) {
        try {
            return component.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
