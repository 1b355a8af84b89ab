package dev.recto.sheet;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Sheets as JSON: compact, and byte-equal for equal sheets. */
public final class SheetJson {

    private static final String VERSION = "formatVersion";
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private SheetJson() {}

    /** Writes a sheet on one line, without a line end. */
    public static String write(Sheet sheet) {
        Sheet sorted = new Sheet(
                sheet.formatVersion(),
                sheet.source(),
                sheet.packageName(),
                sheet.text(),
                sheet.digest(),
                sheet.declarations(),
                sheet.regions(),
                new TreeMap<>(sheet.classes()),
                sheet.tokens(),
                sheet.links());
        // Half a surrogate pair, such as a constant may be, has no UTF-8: it is written as an escape.
        String json = GSON.toJson(sorted);
        if (json.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return json;
        }
        return LONE_SURROGATE
                .matcher(json)
                .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
    }

    /**
     * Reads a sheet and makes sure that nothing is missing.
     *
     * @throws UnreadableSheetException if the text is no sheet, lacks something or has a newer format
     */
    public static Sheet read(String json) {
        try {
            // The version comes first: a newer format may not even parse as this one.
            JsonObject object = GSON.fromJson(json, JsonObject.class);
            requireKnownVersion(object);
            Sheet sheet = GSON.fromJson(object, Sheet.class);
            Completeness.require(sheet);
            return sheet;
        } catch (UnreadableSheetException known) {
            throw known;
        } catch (RuntimeException broken) {
            // Gson wraps what a record's constructor throws in a plain RuntimeException.
            throw new UnreadableSheetException("not a sheet: " + broken.getMessage(), broken);
        }
    }

    private static void requireKnownVersion(JsonObject object) {
        boolean numbered = object != null && object.get(VERSION) instanceof JsonPrimitive version && version.isNumber();
        if (!numbered) {
            throw new UnreadableSheetException("not a sheet: no formatVersion");
        }
        int version = object.get(VERSION).getAsInt();
        if (version > Sheet.FORMAT_VERSION) {
            throw new UnreadableSheetException("sheet of format %d, newer than %d; use a newer Recto to read it"
                    .formatted(version, Sheet.FORMAT_VERSION));
        }
        if (version < 1) {
            throw new UnreadableSheetException("not a sheet: formatVersion " + version);
        }
    }
}
