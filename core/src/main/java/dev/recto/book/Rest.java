package dev.recto.book;

import java.util.List;

/**
 * What nothing on the page explains, shown folded so that a chapter accounts for its whole file.
 *
 * @param title such as {@code The rest of Value}
 * @param listings in source order
 */
public record Rest(String title, List<Listing> listings) implements Block {

    @Override
    public <R> R accept(Block.Visitor<R> visitor) {
        return visitor.rest(this);
    }
}
