package dev.recto.book;

import org.jspecify.annotations.Nullable;

/**
 * A formula.
 *
 * @param tex what its author wrote, without the dollar signs
 * @param mathml the same as a {@code math} element, cleaned: fit to stand on a page as it is
 * @param display whether it stands by itself
 * @param isLong whether it may be wider than a narrow window
 * @param equation what it is called by; null where its author gave it no name
 */
public record Formula(
        String tex,
        String mathml,
        boolean display,
        boolean isLong,
        @Nullable Equation equation) implements Insert {

    /**
     * A formula that prose speaks of.
     *
     * @param name as its author wrote it
     * @param number as shown to the reader, such as {@code 3.1}
     * @param anchor its fragment, unique on its page
     */
    public record Equation(String name, String number, String anchor) {}

    @Override
    public boolean isBlock() {
        return display;
    }

    @Override
    public <R> R accept(Insert.Visitor<R> visitor) {
        return visitor.formula(this);
    }
}
