package dev.recto.sheet;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/** Sheets as JSON: compact, and byte-equal for equal sheets. */
public final class SheetJson {

    private static final String VERSION = "formatVersion";

    private SheetJson() {}

    /** Made for those who read, so that javac, which writes, goes without. */
    private static final class Reading {

        static final Gson GSON = new Gson();
    }

    /** Writes a sheet on one line, without a line end. */
    public static String write(Sheet sheet) {
        return withoutHalves(SheetWriter.write(sheet));
    }

    /** Writes a sheet into a new file. */
    public static void write(Sheet sheet, Path file) throws IOException {
        String json = SheetWriter.write(sheet);
        try {
            Files.writeString(file, json, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (CharacterCodingException half) {
            Files.writeString(file, withoutHalves(json), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
    }

    /** Half a surrogate pair, such as a constant may be, has no UTF-8: it is written as an escape. */
    private static String withoutHalves(String json) {
        return Pattern.compile("\\p{Cs}")
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
            JsonObject object = Reading.GSON.fromJson(json, JsonObject.class);
            requireKnownVersion(object);
            Sheet sheet = Reading.GSON.fromJson(object, Sheet.class);
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
