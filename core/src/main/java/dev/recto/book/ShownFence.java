package dev.recto.book;

import dev.recto.text.TestName;
import org.jspecify.annotations.Nullable;

/**
 * Code that stands in prose itself, as far as anything is known of it.
 *
 * @param listing the code, cut from the author's file
 * @param proof what is known of it
 * @param test the test that runs it; null where none does
 * @param output what that test printed; null where it printed nothing
 * @param note what the reader is told: of code that must not compile the version of javac and, from the second line on, what that
 *     says; of a sketch why it is one
 */
public record ShownFence(
        Listing listing,
        Proof proof,
        @Nullable TestName test,
        @Nullable Output output,
        String note) implements Insert {

    /** What can be known of a fence. */
    public enum Proof {
        /** A test runs it, or tests of other fences may. */
        RUN,
        /** A test runs it, and it throws what its author says. */
        THROWN,
        /** It is compiled and not run. */
        COMPILED,
        /** javac refuses it, as its author says. */
        REFUSED,
        /** It is well-formed in its language. */
        PARSED,
        /** Its author says why it is none of these. */
        SKETCH,
        /** Nothing is known of it. */
        NONE
    }

    @Override
    public <R> R accept(Insert.Visitor<R> visitor) {
        return visitor.fence(this);
    }
}
