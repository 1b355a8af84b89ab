package dev.recto.listing;

import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.marks.Markup.Region;
import dev.recto.marks.Recipe;
import dev.recto.marks.Recipe.Fold;
import dev.recto.marks.SortedSpans;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Explanation.Show;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How listings are cut out of their sources: what they show, leave out and fold. */
final class Recipes {

    private final Set<String> shownWhole;
    private final Sheets sheets;

    private record Elisions(SortedSpans<Span> spans) {}

    /** @param shownWhole ids of all declarations that have a whole listing of their own; other listings fold them */
    Recipes(Sheets sheets, Set<String> shownWhole) {
        this.sheets = sheets;
        this.shownWhole = shownWhole;
    }

    /** Of a declaration, or of the part of it that is shown. */
    Recipe of(Declared declared, Show show) {
        return of(
                declared.file(), spanOf(declared, show), declared.declaration().id());
    }

    /** Of a region, in which nothing is folded. */
    Recipe of(SheetFile file, Region region) {
        return file.text().recipe(region.span(), elided(file, region.span()), List.of());
    }

    /** Of a file as it is: only marks are left out, which are no part of what they mark. */
    Recipe whole(SheetFile file) {
        return file.text().recipe(file.text().span(), List.of(), List.of());
    }

    /** Of all that no other listing of a file shows. */
    Recipe rest(SheetFile file) {
        return of(file, file.text().span(), "");
    }

    /**
     * What no listing of a file shows in a stretch of it because it speaks to Recto: annotations, and doc comments that are
     * prose.
     */
    List<Span> elided(SheetFile file, Span within) {
        return file.notes()
                .of(Elisions.class, () -> new Elisions(new SortedSpans<>(elided(file), span -> span)))
                .spans()
                .overlapping(within);
    }

    private static List<Span> elided(SheetFile file) {
        List<Span> elided = new ArrayList<>();
        for (Declaration declaration : file.sheet().declarations()) {
            elided.addAll(declaration.elided());
            Span comment = declaration.docComment();
            if (comment != null && isProse(declaration, comment)) {
                elided.add(comment);
            }
        }
        return elided;
    }

    private static boolean isProse(Declaration declaration, Span comment) {
        if (declaration.explanation() == null) {
            return false;
        }
        int start = declaration.explanation().prose().sourceOffset(0);
        return comment.start() <= start && start < comment.end();
    }

    /** What stands for a declaration with its doc comment and the comment behind it. */
    static Fold fold(SheetFile file, Declaration declaration) {
        Span comment = declaration.docComment();
        Span whole = file.text().withComment(declaration.span());
        return new Fold(new Span(comment == null ? whole.start() : comment.start(), whole.end()), declaration.name());
    }

    private static Span spanOf(Declared declared, Show show) {
        Declaration declaration = declared.declaration();
        Span body = declaration.body();
        if (body != null && show == Show.BODY) {
            return new Span(body.start() + 1, body.end() - 1);
        }
        if (body != null && show == Show.SIGNATURE) {
            return new Span(declaration.span().start(), body.start());
        }
        return declared.file().text().withComment(declaration.span());
    }

    private Recipe of(SheetFile file, Span span, String element) {
        return file.text().recipe(span, elided(file, span), folds(file, span, element));
    }

    private List<Fold> folds(SheetFile file, Span span, String element) {
        List<Fold> folds = new ArrayList<>();
        Declaration outer = null;
        for (Declaration inner : sheets.declarations(file, span)) {
            boolean inside = outer != null && outer.span().contains(inner.span());
            boolean folded = shownWhole.contains(inner.id())
                    && !inner.id().equals(element)
                    && span.contains(inner.span())
                    && !inside;
            if (folded) {
                Fold fold = fold(file, inner);
                int start = Math.max(fold.span().start(), span.start());
                folds.add(new Fold(new Span(start, fold.span().end()), fold.label()));
                outer = inner;
            }
        }
        return folds;
    }
}
