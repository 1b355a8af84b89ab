package dev.recto.book;

import dev.recto.book.Bibliography.Style;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Works that prose cites in one place.
 *
 * @param style how they are called
 * @param works in the order in which they are named; one at least
 */
public record Citation(Style style, List<Cited> works) implements Insert {

    /**
     * One of them.
     *
     * @param key what its author calls it
     * @param label what readers call it
     * @param locator the place in it; null where the whole work is meant
     */
    public record Cited(String key, String label, @Nullable String locator) {

        /** The words of the link to it. */
        public String text() {
            return locator == null ? label : label + ", " + locator;
        }
    }

    /** The citation as plain words. */
    public String text() {
        return works.stream().map(Cited::text).collect(Collectors.joining("; ", style.open(), style.close()));
    }

    @Override
    public boolean isBlock() {
        return false;
    }

    @Override
    public <R> R accept(Insert.Visitor<R> visitor) {
        return visitor.citation(this);
    }
}
