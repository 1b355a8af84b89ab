package dev.recto.html.prose;

import java.util.ArrayList;
import java.util.List;

/** Says why prose could not be turned into HTML. */
public final class Unrenderable extends Exception {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Refusal> refusals;

    /**
     * One thing that cannot be shown.
     *
     * @param offset where, in the prose's text
     * @param reason what is wrong, as part of a sentence
     */
    public record Refusal(int offset, String reason) implements java.io.Serializable {}

    Unrenderable(String reason) {
        this(List.of(new Refusal(0, reason)));
    }

    /** @param refusals in reading order; at least one */
    Unrenderable(List<Refusal> refusals) {
        super(refusals.get(0).reason());
        this.refusals = new ArrayList<>(refusals);
    }

    /** All that is wrong, in reading order. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** What is wrong first, as part of a sentence. */
    public String reason() {
        return refusals.get(0).reason();
    }
}
