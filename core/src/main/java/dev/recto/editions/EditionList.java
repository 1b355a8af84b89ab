package dev.recto.editions;

import dev.recto.attest.StrictJson;
import dev.recto.attest.StrictJson.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The editions that are published, in the order in which they were: what the script beside them tells the pages of each.
 *
 * @param formatVersion the version of this shape, which the scripts of all editions read
 * @param editions the oldest first
 * @param pages addresses of the author's pages in the newest, and of those that lead on to them, sorted
 */
public record EditionList(int formatVersion, List<Entry> editions, List<String> pages) {

    /** The version that this build writes and reads. */
    static final int FORMAT_VERSION = 1;

    /** Where it lies, in the folder of the editions. */
    static final String ADDRESS = "editions.js";

    private static final String BEFORE = "recto.take(";
    private static final String BEHIND = ");\n";

    /**
     * An edition.
     *
     * @param name what it is called
     * @param title of the book
     */
    public record Entry(String name, String title) {}

    /** The script. */
    byte[] script() {
        String json = new String(StrictJson.write(this), StandardCharsets.UTF_8).strip();
        return (BEFORE + json + BEHIND).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a script.
     *
     * @throws UnreadableException if the bytes are not what {@link #script} makes of any list
     */
    static EditionList read(byte[] script) throws UnreadableException {
        String text = new String(script, StandardCharsets.UTF_8);
        if (!text.startsWith(BEFORE) || !text.endsWith(BEHIND)) {
            throw new UnreadableException("it is no list of editions");
        }
        String json = text.substring(BEFORE.length(), text.length() - BEHIND.length());
        EditionList list =
                StrictJson.read(json.getBytes(StandardCharsets.UTF_8), EditionList.class, "list of editions");
        if (list.formatVersion != FORMAT_VERSION) {
            throw new UnreadableException(
                    "its format version " + list.formatVersion + " is not " + FORMAT_VERSION + "; use a newer Recto");
        }
        if (!Arrays.equals(script, list.script())) {
            throw new UnreadableException("it is not written as Recto writes it");
        }
        return list;
    }
}
