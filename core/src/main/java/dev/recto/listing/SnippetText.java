package dev.recto.listing;

import dev.recto.book.Listing.Line;
import dev.recto.book.Recipe;
import dev.recto.book.Replacement;
import dev.recto.marks.CommentSyntax;
import dev.recto.marks.Effect;
import dev.recto.marks.Markup;
import dev.recto.marks.Region;
import dev.recto.slice.LineOffsets;
import dev.recto.slice.Slice;
import dev.recto.text.LineIndex;
import dev.recto.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A text with marks that no sheet speaks of.
 *
 * @param text all of it
 * @param markup what its marks come to
 */
record SnippetText(String text, Markup markup) {

    static SnippetText of(String text, CommentSyntax syntax) {
        return new SnippetText(text, Markup.of(text, syntax));
    }

    /** The stretch of a region. */
    Optional<Span> region(String name) {
        return CodeNames.find(markup.regions(), name).map(Region::span);
    }

    /** All of it. */
    Span whole() {
        return new Span(0, text.length());
    }

    /**
     * The lines of a stretch, with what marks make of them; numbers count in the text.
     *
     * @param href where a link leads, seen from the page; empty for nowhere
     */
    List<Line> lines(Span span, Function<Effect.Link, String> href) {
        List<Replacement> replaced = MarkedLine.replacements(markup);
        Recipe recipe = new Recipe(span, markup.comments(), List.of(), replaced).trimmed();
        LineIndex index = LineIndex.of(text);
        LineOffsets offsets = LineOffsets.of(text, index, recipe);
        MarkedLine marked = new MarkedLine(text, index, recipe, markup.effects(), href);
        return Slice.cut(text, recipe).stream()
                .map(line -> line.marked(marked.marks(line, offsets.of(line))))
                .toList();
    }
}
