package dev.recto.sheet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.recto.sheet.SheetJson.UnreadableSheetException;
import dev.recto.text.Origin;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads records from JSON: an object has the components of its record under their names and in their order, without those
 * that are null. Components are strings, {@code int}s, {@code boolean}s, enums, records, lists, and maps from strings. Origins,
 * of which prose has one a line, are one list of numbers, three for each.
 */
final class RecordJson {

    /** The components that may be null; a test holds this against the records' own annotations. */
    static final Set<String> OPTIONAL = Set.of(
            "Declaration.owner",
            "Declaration.body",
            "Declaration.docComment",
            "Declaration.summary",
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

    private static final int NUMBERS_OF_ORIGIN = 3;

    /** What reflection says of a record, asked once. */
    private record Shape(Constructor<?> constructor, RecordComponent[] components) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(type.getDeclaredConstructor(types), components);
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private RecordJson() {}

    /**
     * Reads a value.
     *
     * @param type what it has to be
     * @param path names it in messages, such as {@code sheet.declarations[0].name}
     * @throws UnreadableSheetException if it is something else, or lacks a component
     */
    static Object read(Type type, @Nullable JsonElement json, String path) {
        if (json == null || json.isJsonNull()) {
            throw new UnreadableSheetException("incomplete sheet: no " + path);
        }
        if (type instanceof ParameterizedType collection) {
            Type[] arguments = collection.getActualTypeArguments();
            if (arguments[0] == Origin.class) {
                return readOrigins(json.getAsJsonArray(), path);
            }
            return collection.getRawType() == List.class
                    ? readList(arguments[0], json.getAsJsonArray(), path)
                    : readMap(arguments[1], json.getAsJsonObject(), path);
        }
        return readOne((Class<?>) type, json, path);
    }

    private static Object readOne(Class<?> type, JsonElement json, String path) {
        if (type == String.class) {
            return json.getAsString();
        }
        if (type == int.class) {
            return json.getAsInt();
        }
        if (type == boolean.class) {
            return json.getAsBoolean();
        }
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(json.getAsString()))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableSheetException("not a sheet: " + path + " is " + json));
        }
        return readRecord(type, json.getAsJsonObject(), path);
    }

    private static List<?> readList(Type element, JsonArray json, String path) {
        List<Object> list = new ArrayList<>(json.size());
        for (int i = 0; i < json.size(); i++) {
            list.add(read(element, json.get(i), path + "[" + i + "]"));
        }
        return List.copyOf(list);
    }

    private static List<Origin> readOrigins(JsonArray numbers, String path) {
        if (numbers.size() % NUMBERS_OF_ORIGIN != 0) {
            throw new UnreadableSheetException("incomplete sheet: numbers of " + path);
        }
        List<Origin> origins = new ArrayList<>(numbers.size() / NUMBERS_OF_ORIGIN);
        for (int i = 0; i < numbers.size(); i += NUMBERS_OF_ORIGIN) {
            origins.add(new Origin(
                    numbers.get(i).getAsInt(),
                    numbers.get(i + 1).getAsInt(),
                    numbers.get(i + 2).getAsInt()));
        }
        return List.copyOf(origins);
    }

    private static Map<String, ?> readMap(Type element, JsonObject json, String path) {
        Map<String, Object> map = new TreeMap<>();
        json.asMap().forEach((key, value) -> map.put(key, read(element, value, path + "." + key)));
        return Collections.unmodifiableMap(map);
    }

    private static Object readRecord(Class<?> type, JsonObject json, String path) {
        Shape shape = SHAPES.get(type);
        Object[] parts = new Object[shape.components().length];
        for (int i = 0; i < parts.length; i++) {
            RecordComponent component = shape.components()[i];
            JsonElement part = json.get(component.getName());
            boolean absent = part == null && OPTIONAL.contains(type.getSimpleName() + "." + component.getName());
            parts[i] = absent ? null : read(component.getGenericType(), part, path + "." + component.getName());
        }
        try {
            return shape.constructor().newInstance(parts);
        } catch (InvocationTargetException refused) {
            throw new UnreadableSheetException(
                    "not a sheet: " + path + ": " + refused.getCause().getMessage(), refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
