package dev.recto.listing;

import dev.recto.book.Fold;
import dev.recto.book.Recipe;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.marks.Region;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Explanation.Show;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How listings are cut out of their sources: what they show, leave out, fold and replace. */
final class Recipes {

    private final Set<String> shownWhole;
    private final Marks marks;
    private final Map<SheetFile, List<Span>> elisions = new HashMap<>();

    /** @param shownWhole ids of all declarations that have a whole listing of their own; other listings fold them */
    Recipes(Set<String> shownWhole, Marks marks) {
        this.shownWhole = shownWhole;
        this.marks = marks;
    }

    /** Of a declaration, or of the part of it that is shown. */
    Recipe of(Declared declared, Show show) {
        return of(
                declared.file(), spanOf(declared, show), declared.declaration().id());
    }

    /** Of a region, in which nothing is folded. */
    Recipe of(SheetFile file, Region region) {
        return new Recipe(region.span(), elided(file), List.of(), marks.replaced(file)).trimmed();
    }

    /** Of all that no other listing of a file shows. */
    Recipe rest(SheetFile file) {
        return of(file, wholeOf(file), "");
    }

    /** What no listing of a file shows as it is. */
    Recipe everywhere(SheetFile file) {
        return new Recipe(wholeOf(file), elided(file), List.of(), marks.replaced(file));
    }

    private static Span wholeOf(SheetFile file) {
        return new Span(0, file.sheet().text().length());
    }

    /** The stretch of a member, longer by the comment behind it. */
    static Span withComment(Declared declared, Span span) {
        return new Span(span.start(), behindComment(declared.file().sheet().text(), span.end()));
    }

    private static Span spanOf(Declared declared, Show show) {
        Declaration declaration = declared.declaration();
        String text = declared.file().sheet().text();
        Span body = declaration.body();
        if (body != null && show == Show.BODY) {
            return new Span(body.start() + 1, body.end() - 1);
        }
        if (body != null && show == Show.SIGNATURE) {
            return new Span(declaration.span().start(), body.start());
        }
        return new Span(
                declaration.span().start(),
                behindComment(text, declaration.span().end()));
    }

    /** A comment behind the declaration on its last line belongs to it. */
    private static int behindComment(String text, int end) {
        int from = end;
        while (from < text.length() && (text.charAt(from) == ' ' || text.charAt(from) == '\t')) {
            from++;
        }
        if (!text.startsWith("//", from)) {
            return end;
        }
        while (from < text.length() && text.charAt(from) != '\n' && text.charAt(from) != '\r') {
            from++;
        }
        return from;
    }

    private Recipe of(SheetFile file, Span span, String element) {
        return new Recipe(span, elided(file), folds(file, span, element), marks.replaced(file)).trimmed();
    }

    private List<Span> elided(SheetFile file) {
        return elisions.computeIfAbsent(file, key -> Elisions.of(key.sheet(), marks.in(key)));
    }

    private List<Fold> folds(SheetFile file, Span span, String element) {
        List<Fold> folds = new ArrayList<>();
        Declaration outer = null;
        for (Declaration inner : file.sheet().declarations()) {
            boolean inside = outer != null && outer.span().contains(inner.span());
            boolean folded = shownWhole.contains(inner.id())
                    && !inner.id().equals(element)
                    && span.contains(inner.span())
                    && !inside;
            if (folded) {
                int start = inner.docComment() == null
                        ? inner.span().start()
                        : inner.docComment().start();
                folds.add(new Fold(
                        new Span(
                                Math.max(start, span.start()),
                                behindComment(file.sheet().text(), inner.span().end())),
                        inner.name()));
                outer = inner;
            }
        }
        return folds;
    }
}
