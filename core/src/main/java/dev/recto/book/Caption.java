package dev.recto.book;

import org.jspecify.annotations.Nullable;

/**
 * The number of a table of prose, which stands in front of its caption.
 *
 * @param name as its author wrote it; null where it has none
 * @param words those of the caption, as plain text
 * @param number as shown to the reader, such as {@code 2.1}
 * @param anchor its fragment, unique on its page
 */
public record Caption(@Nullable String name, String words, String number, String anchor) implements Insert {

    /** What it is called by. */
    public Label label() {
        return Named.Kind.TABLE.label(number);
    }

    @Override
    public boolean isBlock() {
        return false;
    }

    @Override
    public <R> R accept(Insert.Visitor<R> visitor) {
        return visitor.caption(this);
    }
}
