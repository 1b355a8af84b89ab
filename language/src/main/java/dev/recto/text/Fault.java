package dev.recto.text;

import org.jspecify.annotations.Nullable;

/**
 * A problem in a text whose reader knows offsets alone; whoever knows the text's file makes it a {@link Problem}.
 *
 * @param offset where, in the text
 * @param kind which problem it is
 * @param message what is wrong, as a problem has it
 * @param remedy what to do, as a problem has it
 */
public record Fault(
        int offset,
        ProblemKind kind,
        String message,
        @Nullable String remedy) {

    /** The kind's stable id. */
    public String id() {
        return kind.id();
    }

    /** The same fault of the text that has this one's text in it. */
    public Fault at(int there) {
        return new Fault(there, kind, message, remedy);
    }

    /** The same at its place in a file. */
    public Problem at(Place place) {
        return kind.at(place, message, remedy);
    }
}
