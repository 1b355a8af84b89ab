package dev.recto.listing;

import dev.recto.marks.Markup;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Sheet;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What no listing of a file shows, because it speaks to Recto and not to Java: annotations and imports of
 * {@code dev.recto}, comments that hold marks, and doc comments that stand on the page as prose.
 */
final class Elisions {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import[ \\t]+(?:static[ \\t]+)?dev\\.recto\\.[^;]*;");

    private Elisions() {}

    /** @param markup what the marks in the sheet's text come to */
    static List<Span> of(Sheet sheet, Markup markup) {
        List<Span> elided = new ArrayList<>(markup.comments());
        for (Declaration declaration : sheet.declarations()) {
            elided.addAll(declaration.elided());
            Span comment = declaration.docComment();
            if (comment != null && isProse(declaration, comment)) {
                elided.add(comment);
            }
        }
        addAll(IMPORT, sheet.text(), elided);
        return elided;
    }

    private static boolean isProse(Declaration declaration, Span comment) {
        if (declaration.explanation() == null) {
            return false;
        }
        int start = declaration.explanation().prose().sourceOffset(0);
        return comment.start() <= start && start < comment.end();
    }

    private static void addAll(Pattern pattern, String text, List<Span> elided) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            elided.add(new Span(matcher.start(), matcher.end()));
        }
    }
}
