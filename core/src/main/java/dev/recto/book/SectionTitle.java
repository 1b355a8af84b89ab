package dev.recto.book;

/**
 * The title of a section that starts here.
 *
 * @param title as plain text
 * @param anchor its fragment on the page
 */
public record SectionTitle(String title, String anchor) implements Block {

    @Override
    public <R> R accept(Block.Visitor<R> visitor) {
        return visitor.sectionTitle(this);
    }
}
