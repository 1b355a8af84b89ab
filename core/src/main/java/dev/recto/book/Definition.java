package dev.recto.book;

/**
 * The place where the book says what a term means.
 *
 * @param term its name
 * @param shown the words in the line of the text
 * @param meaning as plain text, for the glossary
 * @param anchor its fragment, unique on its page
 */
public record Definition(String term, String shown, String meaning, String anchor) implements Insert {

    @Override
    public boolean isBlock() {
        return false;
    }

    @Override
    public <R> R accept(Insert.Visitor<R> visitor) {
        return visitor.definition(this);
    }
}
