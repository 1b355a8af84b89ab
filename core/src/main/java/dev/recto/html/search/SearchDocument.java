package dev.recto.html.search;

/**
 * Something that a search can find.
 *
 * @param kind what it is
 * @param parent place, among all documents of the book, of what it stands below; -1 for nothing
 * @param href where it is, from the book's folder
 * @param title its title or caption; may be empty
 * @param name the name in code that it declares; may be empty
 * @param text its words or its code, line by line; may be empty
 */
public record SearchDocument(Kind kind, int parent, String href, String title, String name, String text) {

    /** What can be found. The script knows them by their places here. */
    public enum Kind {
        /** A page. */
        PAGE,
        /** What a heading stands above. */
        SECTION,
        /** Code that the book shows. */
        LISTING,
        /** What a test printed. */
        OUTPUT,
        /** A picture or a table. */
        FIGURE,
        /** A declaration of one of the book's sources. */
        NAME,
        /** A test. */
        TEST
    }
}
