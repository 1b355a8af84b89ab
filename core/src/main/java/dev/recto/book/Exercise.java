package dev.recto.book;

import org.jspecify.annotations.Nullable;

/**
 * The head of an exercise; its text and its solution are prose.
 *
 * @param name as its author wrote it
 * @param title as plain text; null where its author gave it none
 * @param number as shown to the reader, such as {@code 3.2}
 * @param anchor its fragment, unique on its page
 */
public record Exercise(String name, @Nullable String title, String number, String anchor) implements Insert {

    /** What it is called by. */
    public Label label() {
        return Named.Kind.EXERCISE.label(number);
    }

    @Override
    public <R> R accept(Insert.Visitor<R> visitor) {
        return visitor.exercise(this);
    }
}
