package dev.recto.prose;

import org.jspecify.annotations.Nullable;

/** A formula in the tree of prose: {@link FormulaNode} in words, {@link FormulaBlock} on lines of its own. */
public sealed interface Formula permits FormulaNode, FormulaBlock {

    /** Its TeX, without the dollar signs; what the author wrote, lines ended by {@code \n}. */
    String tex();

    /** Whether it stands by itself, between {@code $$}, rather than in a line of words. */
    boolean display();

    /** What {@code {#eq:name}} behind it calls it, as written; null where nothing does. */
    @Nullable
    String name();

    /** Where its first dollar sign stands, in the text that was parsed. */
    int start();

    /** Where a unit of its TeX stands in the text that was parsed, or as near as is known. */
    int offset(int inTex);
}
