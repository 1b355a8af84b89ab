package dev.recto.listing;

import dev.recto.book.CodeOrigin;
import dev.recto.book.Listing;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
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

    private final Sheets sheets;
    private final Recipes recipes;

    Continuation(Sheets sheets, Recipes recipes) {
        this.sheets = sheets;
        this.recipes = recipes;
    }

    /**
     * How a listing is cut that goes on where the one before it ends; nothing where it does not: where it shows a member of
     * another type or one further up, or where more than members lies between.
     *
     * @param recipe how it is cut alone
     */
    Optional<Recipe> close(Listing before, Declared declared, Recipe recipe) {
        CodeOrigin.Source above = before.cut().orElse(null);
        boolean below = above != null
                && before.since() == null
                && above.file().equals(declared.file().file())
                && above.recipe().span().end() <= recipe.span().start()
                && isBeside(before.element(), declared);
        return below ? joined(declared, above.recipe().span().end(), recipe) : Optional.empty();
    }

    private boolean isBeside(String element, Declared declared) {
        String owner = declared.declaration().owner();
        return owner != null
                && sheets.find(element)
                        .filter(each -> owner.equals(each.declaration().owner()))
                        .isPresent();
    }

    private Optional<Recipe> joined(Declared declared, int from, Recipe recipe) {
        Declaration declaration = declared.declaration();
        MarkedText text = declared.file().text();
        Span between = new Span(from, recipe.span().start());
        List<Fold> folds = members(declared.file(), declaration.owner(), between);
        Span whole = new Span(from, recipe.span().end());
        List<Span> elided = new ArrayList<>(recipes.elided(declared.file(), whole));
        if (declaration.docComment() != null) {
            elided.add(declaration.docComment());
        }
        boolean blank = text.cut(text.recipe(between, elided, folds)).stream()
                .allMatch(line -> line.isFold() || line.showsNothing());
        if (!blank) {
            return Optional.empty();
        }
        folds.addAll(recipe.folds());
        return Optional.of(text.recipe(whole, elided, folds));
    }

    private List<Fold> members(SheetFile file, String owner, Span between) {
        List<Fold> folds = new ArrayList<>();
        for (Declaration each : sheets.declarations(file, between)) {
            if (owner.equals(each.owner()) && between.contains(each.span())) {
                folds.add(Recipes.fold(file, each));
            }
        }
        return folds;
    }
}
