package dev.recto.dialect.forms;

import dev.recto.dialect.Edits;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.UnknownMarkup;
import dev.recto.text.Nearest;
import dev.recto.text.Span;
import java.util.Set;
import java.util.TreeSet;

/** Names of attributes, of which systems take any: a slip of one that means something in a book is told, and others say nothing. */
public final class AttributeNames {

    private static final Set<String> KNOWN = Set.of(
            "align",
            "caption",
            "class",
            "emphasize-lines",
            "file",
            "filename",
            "header-rows",
            "height",
            "href",
            "label",
            "language",
            "lineno-start",
            "linenos",
            "lines",
            "loading",
            "name",
            "style",
            "target",
            "title",
            "width");
    private static final int LONG = 4;

    private AttributeNames() {}

    /**
     * Refuses a slip.
     *
     * @param span where it stands
     */
    public static void check(Edits edits, Manuscript page, String text, Span span, String name) {
        String near = KNOWN.contains(name) || name.length() < LONG ? null : Nearest.to(name, KNOWN);
        if (near != null && Nearest.distance(name, near) == 1) {
            UnknownMarkup.meet(edits, page, text, span, "attribute", name, new TreeSet<>(KNOWN));
        }
    }
}
