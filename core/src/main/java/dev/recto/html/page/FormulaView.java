package dev.recto.html.page;

import dev.recto.book.Formula;
import dev.recto.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A formula as its template shows it.
 *
 * @param formula what the book shows
 * @param anchor its fragment; empty where it has no name, or the page has it already
 * @param wording the book's words that are not its author's
 */
public record FormulaView(Formula formula, String anchor, Wording wording) {

    /** Such as {@code (3.1)}; null for none. */
    public @Nullable String number() {
        Formula.Equation equation = formula.equation();
        return equation == null ? null : "(" + equation.number() + ")";
    }
}
