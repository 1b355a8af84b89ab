package dev.recto.maths;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Says why a formula cannot be shown. */
public final class BadFormula extends Exception {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final @Nullable String remedy;

    /**
     * @param reason what is wrong, as part of a sentence
     * @param position where, in its TeX; negative where that is not known
     * @param remedy what to do; null where the reason says it
     */
    BadFormula(String reason, int position, @Nullable String remedy) {
        super(reason);
        this.position = position;
        this.remedy = remedy;
    }

    /** What is wrong, as part of a sentence. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    /** Where, in the formula's TeX; nothing where it is not known. */
    public OptionalInt position() {
        return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** What to do; null where the reason says it. */
    public @Nullable String remedy() {
        return remedy;
    }
}
