package dev.recto.book;

import dev.recto.book.Bibliography.Style;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Works that prose cites in one place.
 *
 * @param style how they are called
 * @param form how they stand in their sentence
 * @param works in the order in which they are named; one at least
 */
public record Citation(Style style, Form form, List<Cited> works) implements Insert {

    /** How a citation stands in its sentence. The two are those of natbib, whose {@code \citep} and {@code \citet} they are. */
    public enum Form {
        /** Beside it: {@code (Knuth 1984)}. */
        PARENTHETICAL,
        /** As one of its words: {@code Knuth (1984)}. */
        TEXTUAL
    }

    /**
     * One of them.
     *
     * @param work what is cited
     * @param locator the place in it; null where the whole work is meant
     */
    public record Cited(Work work, @Nullable String locator) {

        private String with(String words) {
            return locator == null ? words : words + ", " + locator;
        }
    }

    /** What stands before the links. */
    public String open() {
        return form == Form.TEXTUAL ? "" : style.open();
    }

    /** What stands behind the links. */
    public String close() {
        return form == Form.TEXTUAL ? "" : style.close();
    }

    /** The words of the link to one of the works. */
    public String text(Cited cited) {
        Work work = cited.work();
        return form == Form.PARENTHETICAL
                ? cited.with(work.label())
                : work.names() + " " + style.open() + cited.with(work.mark()) + style.close();
    }

    /** The citation as plain words. */
    public String text() {
        return works.stream().map(this::text).collect(Collectors.joining("; ", open(), close()));
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
