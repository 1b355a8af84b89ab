package dev.recto.listing;

import dev.recto.book.CodeOrigin;
import dev.recto.book.Listing;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.marks.MarkedText;
import dev.recto.marks.Recipe;
import dev.recto.marks.Recipe.Fold;
import dev.recto.sheet.Declaration;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What lies in a source between a listing and the one that stands below it: members of one type, which are folded. */
final class Continuation {

    private Continuation() {}

    /**
     * How a listing is cut that goes on where the one before it ends; nothing where it does not: where it shows a member of
     * another type or one further up, or where more than members lies between.
     *
     * @param recipe how it is cut alone
     * @param speaking what of its file speaks to Recto
     */
    static Optional<Recipe> close(Listing before, Declared declared, Recipe recipe, List<Span> speaking) {
        CodeOrigin.Source above = before.cut().orElse(null);
        boolean below = above != null
                && before.since() == null
                && above.file().equals(declared.file().file())
                && above.recipe().span().end() <= recipe.span().start()
                && isBeside(before.element(), declared);
        return below ? joined(declared, above.recipe().span().end(), recipe, speaking) : Optional.empty();
    }

    private static boolean isBeside(String element, Declared declared) {
        String owner = declared.declaration().owner();
        return owner != null
                && declared.file().sheet().declarations().stream()
                        .anyMatch(each -> each.id().equals(element) && owner.equals(each.owner()));
    }

    private static Optional<Recipe> joined(Declared declared, int from, Recipe recipe, List<Span> speaking) {
        Declaration declaration = declared.declaration();
        MarkedText text = declared.file().text();
        Span between = new Span(from, recipe.span().start());
        List<Fold> folds = members(declared.file(), declaration.owner(), between);
        List<Span> elided = new ArrayList<>(speaking);
        if (declaration.docComment() != null) {
            elided.add(declaration.docComment());
        }
        boolean blank = text.cut(text.recipe(between, elided, folds)).stream()
                .allMatch(line -> line.isFold() || line.text().isEmpty());
        if (!blank) {
            return Optional.empty();
        }
        folds.addAll(recipe.folds());
        return Optional.of(text.recipe(new Span(from, recipe.span().end()), elided, folds));
    }

    private static List<Fold> members(SheetFile file, String owner, Span between) {
        List<Fold> folds = new ArrayList<>();
        for (Declaration each : file.sheet().declarations()) {
            if (owner.equals(each.owner()) && between.contains(each.span())) {
                folds.add(Recipes.fold(file, each));
            }
        }
        return folds;
    }
}
