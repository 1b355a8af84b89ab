package dev.recto.maths;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The formulas of one book. What translates them, which takes a second, is loaded when the first of them comes. */
public final class Formulas {

    /** More than any formula has; it bounds what one costs. */
    private static final int LONGEST = 5_000;

    private final Supplier<Translator> loading;
    private final Kept kept;
    private final Map<Source, Mathml> known = new HashMap<>();
    private @Nullable Translator translator;

    private record Source(String tex, boolean display) {}

    /** None so far. */
    public Formulas() {
        this(Kept.NOTHING);
    }

    /** @param kept what formulas came to before */
    public Formulas(Kept kept) {
        this(Temml::load, kept);
    }

    /** @param loading loads what translates; it is asked once, or not at all */
    Formulas(Supplier<Translator> loading) {
        this(loading, Kept.NOTHING);
    }

    /**
     * @param loading as above
     * @param kept what formulas came to before
     */
    Formulas(Supplier<Translator> loading, Kept kept) {
        this.loading = loading;
        this.kept = kept;
    }

    /**
     * What a formula comes to.
     *
     * @param tex without dollar signs
     * @param display whether it stands by itself
     * @throws BadFormula if it cannot be shown
     */
    public Mathml mathml(String tex, boolean display) throws BadFormula {
        Source source = new Source(tex, display);
        Mathml found = known.get(source);
        if (found == null) {
            if (tex.length() > LONGEST) {
                throw new BadFormula("it has more than " + LONGEST + " characters", -1, "break it up");
            }
            found = Mathml.of(translated(tex, display), tex.strip());
            known.put(source, found);
        }
        return found;
    }

    private String translated(String tex, boolean display) throws BadFormula {
        Optional<String> before = kept.find(tex, display);
        if (before.isPresent()) {
            return before.get();
        }
        String mathml = translator().translate(tex, display);
        kept.keep(tex, display, mathml);
        return mathml;
    }

    private Translator translator() {
        if (translator == null) {
            translator = loading.get();
        }
        return translator;
    }
}
