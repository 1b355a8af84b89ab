package dev.recto.sheet;

/** Where sheets lie. */
public final class SheetPaths {

    /** The folder of all sheets, below the folder that holds the class output folder ({@code target} in Maven). */
    public static final String FOLDER = "recto/sheets";

    /** File name ending of a sheet. */
    public static final String SUFFIX = ".sheet.json";

    /** javac option {@code -Arecto.sheets=<folder>}: puts the sheets of this compilation there instead. */
    public static final String OPTION = "recto.sheets";

    private SheetPaths() {}

    /**
     * A sheet's place below {@link #FOLDER}.
     *
     * @param output name of the class output folder, such as {@code classes} or {@code test-classes}
     * @param source as in {@link Sheet#source}
     */
    public static String of(String output, String source) {
        return output + "/" + source + SUFFIX;
    }
}
