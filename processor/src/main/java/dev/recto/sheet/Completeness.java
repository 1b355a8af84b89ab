package dev.recto.sheet;

import java.lang.reflect.RecordComponent;
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

    private Completeness() {}

    /** Throws {@link UnreadableSheetException}, naming the part, if something is missing anywhere below a sheet. */
    static void require(Sheet sheet) {
        require(sheet, "sheet");
    }

    private static void require(@Nullable Object value, String where) {
        if (value == null) {
            throw new UnreadableSheetException("incomplete sheet: no " + where);
        }
        if (value instanceof Record parts) {
            requireParts(parts, where);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                require(list.get(i), where + "[" + i + "]");
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, element) -> require(element, where + "." + key));
        }
    }

    private static void requireParts(Record parts, String where) {
        Class<?> type = parts.getClass();
        for (RecordComponent component : type.getRecordComponents()) {
            Object part = part(parts, component);
            if (part != null || !OPTIONAL.contains(type.getSimpleName() + "." + component.getName())) {
                require(part, where + "." + component.getName());
            }
        }
    }

    private static @Nullable Object part(Record parts, RecordComponent component) {
        try {
            return component.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
