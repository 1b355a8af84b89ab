package dev.recto.dialect.forms;

import dev.recto.dialect.Edits;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Notice;
import dev.recto.dialect.UnknownMarkup;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.util.Collection;

/** Classes that nobody knows: they say how something looks on its own site, and go with a notice a class; a slip of a known one is told. */
public final class Looks {

    private static final int LONG = 8;

    private Looks() {}

    /**
     * Passes a class over, or refuses it where it is nearly one that is known.
     *
     * @param span where it stands
     * @param known the names that mean something, or are known to mean nothing
     */
    public static void pass(
            Edits edits, Manuscript page, String text, Span span, String name, Collection<String> known) {
        if (known.contains(name)) {
            return;
        }
        String near = Nearest.to(name, known);
        int distance = near == null ? Integer.MAX_VALUE : Nearest.distance(name, near);
        if (distance == 1 || (distance == 2 && name.length() >= LONG)) {
            UnknownMarkup.meet(edits, page, text, span, "class", name, known);
            return;
        }
        edits.pass(new Notice(
                span.start(),
                ProblemKind.PASSED_OVER,
                "class " + name,
                "the class '" + name + "' says how something looks on the site alone",
                "say it in words, if a reader needs to know"));
    }
}
