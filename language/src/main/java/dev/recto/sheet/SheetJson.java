package dev.recto.sheet;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/** Sheets as JSON: compact, and byte-equal for equal sheets. */
public final class SheetJson {

    private static final String VERSION = "formatVersion";

    private static final String START = "{\"" + VERSION + "\":" + Sheet.FORMAT_VERSION + ",";

    private static final String EXAMPLE = "\"example\":{";

    private static final String FENCES = "\"fences\":[{";

    private SheetJson() {}

    /** Writes a sheet on one line, without a line end. */
    public static String write(Sheet sheet) {
        // Most of a sheet is the source's text, and about as much again for its tokens and declarations.
        JsonText json = new JsonText(3 * sheet.text().length() + 1024);
        new SheetWriter(json).write(sheet);
        return json.toString();
    }

    /**
     * Whether tests are made of a sheet, since it holds an example or a fence. It is told from the JSON as it stands, which costs
     * far less than to read it; a sheet that this build would have written otherwise has to be read to know.
     *
     * @param json of a sheet, or anything else
     */
    public static boolean mayMakeTests(String json) {
        // Quotes in a string are escaped, so that these can be members alone.
        return !json.startsWith(START) || json.contains(EXAMPLE) || json.contains(FENCES);
    }

    /**
     * Reads a sheet and makes sure that nothing is missing.
     *
     * @throws UnreadableSheetException if the text is no sheet, lacks something or has another format
     */
    public static Sheet read(String json) {
        try {
            // The version comes first: a newer format may not even parse as this one.
            JsonElement parsed = JsonParser.parseString(json);
            requireKnownVersion(parsed);
            return (Sheet) RecordJson.read(Sheet.class, parsed, "sheet");
        } catch (UnreadableSheetException known) {
            throw known;
        } catch (RuntimeException broken) {
            throw new UnreadableSheetException("not a sheet: " + broken.getMessage(), broken);
        }
    }

    private static void requireKnownVersion(JsonElement parsed) {
        boolean numbered = parsed instanceof JsonObject object
                && object.get(VERSION) instanceof JsonPrimitive version
                && version.isNumber();
        if (!numbered) {
            throw new UnreadableSheetException("not a sheet: no formatVersion");
        }
        int version = parsed.getAsJsonObject().get(VERSION).getAsInt();
        if (version > Sheet.FORMAT_VERSION) {
            throw new UnreadableSheetException("sheet of format %d, newer than %d; use a newer Recto to read it"
                    .formatted(version, Sheet.FORMAT_VERSION));
        }
        if (version < Sheet.FORMAT_VERSION) {
            throw new UnreadableSheetException(
                    "sheet of format %d, older than %d".formatted(version, Sheet.FORMAT_VERSION));
        }
    }

    /** A text that is no sheet, or a sheet of a newer format; the message says which. */
    public static final class UnreadableSheetException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnreadableSheetException(String message) {
            super(message);
        }

        UnreadableSheetException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
