package dev.recto.sheet;

import dev.recto.marks.Markup.Region;
import dev.recto.prose.Prose.Link;
import java.util.List;
import java.util.Map;

/**
 * What one source file says, read while javac compiled it.
 *
 * @param formatVersion the version of this shape, {@link #FORMAT_VERSION} when written by this build
 * @param source path below its source root, with {@code /} between names, such as {@code shop/Cart.java}
 * @param packageName name of the package, empty for the unnamed one
 * @param text the whole text that javac parsed
 * @param digest SHA-256 of that text in UTF-8, lower-case hex
 * @param declarations the package, and every type and member that the file declares, in source order; a type comes
 *     before its members; local and anonymous classes are left out
 * @param regions the named regions of JEP 413, in source order
 * @param classes class files compiled from this file: binary name to SHA-256 of the bytes in lower-case hex, sorted by
 *     name; empty where javac was told not to write any
 * @param tokens what each token of the text means
 * @param links where the {@code // @link} marks lead, in source order: spans of the references in the text, without labels
 */
public record Sheet(
        int formatVersion,
        String source,
        String packageName,
        String text,
        String digest,
        List<Declaration> declarations,
        List<Region> regions,
        Map<String, String> classes,
        Tokens tokens,
        List<Link> links) {

    /** The version that this build writes and reads. */
    public static final int FORMAT_VERSION = 7;

    /** The folder of all sheets, below the folder that holds the class output folder ({@code target} in Maven). */
    public static final String FOLDER = "recto/sheets";

    /** File name ending of a sheet. */
    public static final String SUFFIX = ".sheet.json";

    /** javac option {@code -Arecto.sheets=<folder>}: puts the sheets of this compilation there instead. */
    public static final String FOLDER_OPTION = "recto.sheets";

    /** The same, once its class files are known. */
    public Sheet of(Map<String, String> compiled) {
        return new Sheet(
                formatVersion, source, packageName, text, digest, declarations, regions, compiled, tokens, links);
    }

    /**
     * A sheet's place below {@link #FOLDER}.
     *
     * @param output name of the class output folder, such as {@code classes} or {@code test-classes}
     * @param source as {@link #source} has it
     */
    public static String path(String output, String source) {
        return output + "/" + source + SUFFIX;
    }
}
