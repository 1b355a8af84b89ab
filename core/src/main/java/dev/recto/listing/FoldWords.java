package dev.recto.listing;

import dev.recto.book.Fold;
import dev.recto.book.Listing.Line;
import dev.recto.book.Recipe;
import dev.recto.book.Word;
import dev.recto.evidence.SheetFile;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Token;
import dev.recto.slice.FoldLabels;
import dev.recto.slice.FoldLabels.Label;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says where each name in the comment of a fold is shown, and what the words mean that it unfolds to. */
final class FoldWords {

    private final Words words;
    private final SheetFile file;
    private final Recipe recipe;
    private final String page;
    private final FoldLabels labels;

    FoldWords(Words words, SheetFile file, Recipe recipe, String page) {
        this.words = words;
        this.file = file;
        this.recipe = recipe;
        this.page = page;
        this.labels = FoldLabels.of(recipe);
    }

    /** The next line that is a fold, with its words. */
    Line next(Line line) {
        List<Label> here = labels.next(line);
        List<Word> found = new ArrayList<>();
        int from = line.text().length() - line.text().stripLeading().length();
        for (Label label : here) {
            found.add(comment(from, label.start()));
            found.add(name(label));
            from = label.end();
        }
        return line.with(List.copyOf(found)).unfoldingTo(words.of(file, line.unfolded(), inside(here), page));
    }

    private static Word comment(int start, int end) {
        return new Word(start, end, Token.Kind.COMMENT, null, "");
    }

    private Word name(Label label) {
        return declared(label.fold())
                .flatMap(declaration -> words.at(file, declaration.nameOffset(), label.start(), label.end(), page))
                .orElseGet(() -> comment(label.start(), label.end()));
    }

    private Optional<Declaration> declared(Fold fold) {
        return file.sheet().declarations().stream()
                .filter(each -> fold.span().contains(each.span()) && each.name().equals(fold.label()))
                .findFirst();
    }

    /** How the lines of neighbouring folds come out of the source. */
    private Recipe inside(List<Label> folds) {
        int start = folds.get(0).fold().span().start();
        int end = folds.get(folds.size() - 1).fold().span().end();
        return new Recipe(new Span(start, end), recipe.elided(), List.of(), recipe.replaced());
    }
}
