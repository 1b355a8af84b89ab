package dev.recto.listing;

import dev.recto.book.Fold;
import dev.recto.book.Listing;
import dev.recto.book.Recipe;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.sheet.Declaration;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What lies in a source between a listing and the one that stands below it: members of one type, which are folded. */
final class Gap {

    private final SheetFile file;
    private final Declaration declaration;
    private final Span span;
    private final Recipe everywhere;
    private final UnaryOperator<Span> withComments;

    private Gap(Declared declared, Span span, Recipe everywhere, UnaryOperator<Span> withComments) {
        this.file = declared.file();
        this.declaration = declared.declaration();
        this.span = span;
        this.everywhere = everywhere;
        this.withComments = withComments;
    }

    /**
     * How a listing is cut that goes on where the one before it ends; nothing where it does not: where it shows a member of
     * another type or one further up, or where more than members lies between.
     *
     * @param recipe how it is cut alone
     * @param everywhere what is left out or replaced anywhere in its file
     * @param withComments makes the stretch of a member longer by the comment behind it
     */
    static Optional<Recipe> close(
            Listing before, Declared declared, Recipe recipe, Recipe everywhere, UnaryOperator<Span> withComments) {
        Listing.Cut cut = before.origin();
        Recipe above = cut == null ? null : cut.recipe();
        if (above == null
                || before.since() != null
                || !cut.file().equals(declared.file().file())
                || above.span().end() > recipe.span().start()
                || !isBeside(before.element(), declared)) {
            return Optional.empty();
        }
        int from = above.span().end();
        Span between = new Span(from, recipe.span().start());
        return new Gap(declared, between, everywhere, withComments).recipe(recipe);
    }

    private static boolean isBeside(String element, Declared declared) {
        String owner = declared.declaration().owner();
        return owner != null
                && declared.file().sheet().declarations().stream()
                        .anyMatch(each -> each.id().equals(element) && owner.equals(each.owner()));
    }

    private Optional<Recipe> recipe(Recipe recipe) {
        List<Fold> folds = members();
        List<Span> elided = new ArrayList<>(everywhere.elided());
        if (declaration.docComment() != null) {
            elided.add(declaration.docComment());
        }
        if (!isBlankBetween(folds, elided)) {
            return Optional.empty();
        }
        folds.addAll(recipe.folds());
        Span whole = new Span(span.start(), recipe.span().end());
        return Optional.of(new Recipe(whole, elided, folds, everywhere.replaced()).trimmed());
    }

    private List<Fold> members() {
        List<Fold> folds = new ArrayList<>();
        for (Declaration each : file.sheet().declarations()) {
            boolean beside = declaration.owner() != null && declaration.owner().equals(each.owner());
            if (beside && span.contains(each.span())) {
                Span member = withComments.apply(each.span());
                int start = each.docComment() == null
                        ? member.start()
                        : each.docComment().start();
                folds.add(new Fold(new Span(start, member.end()), each.name()));
            }
        }
        return folds;
    }

    private boolean isBlankBetween(List<Fold> folds, List<Span> elided) {
        BitSet gone = new BitSet();
        folds.forEach(fold -> gone.set(fold.span().start(), fold.span().end()));
        elided.forEach(each -> gone.set(each.start(), each.end()));
        String text = file.sheet().text();
        for (int i = gone.nextClearBit(span.start()); i < span.end(); i = gone.nextClearBit(i + 1)) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
