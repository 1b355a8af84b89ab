package dev.recto.book;

import dev.recto.text.TestName;
import org.jspecify.annotations.Nullable;

/**
 * A picture or a table.
 *
 * @param asset the file
 * @param caption as plain text, shown below it and spoken in its place
 * @param number as shown to the reader, such as {@code 3.1}
 * @param anchor its fragment, unique in the book
 * @param test the test that published it; null for a file of the author's
 */
public record Figure(
        Asset asset,
        String caption,
        String number,
        String anchor,
        @Nullable TestName test) implements Insert {

    @Override
    public boolean isBlock() {
        return true;
    }

    @Override
    public <R> R accept(Insert.Visitor<R> visitor) {
        return visitor.figure(this);
    }
}
