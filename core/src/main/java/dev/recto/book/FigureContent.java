package dev.recto.book;

/** What a figure shows. */
public sealed interface FigureContent {

    /** The file as a picture. */
    record Picture() implements FigureContent {}

    /** The file, or some of its columns, as a table. */
    record Values(DataTable table) implements FigureContent {}

    /**
     * The file drawn.
     *
     * @param svg a finished element without ids, in colours of the page
     * @param table what is drawn
     */
    record Chart(String svg, DataTable table) implements FigureContent {}
}
