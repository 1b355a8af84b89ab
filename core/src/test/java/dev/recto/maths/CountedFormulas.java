package dev.recto.maths;

/** Formulas that count how often what translates them is loaded, and how often it is asked. */
public final class CountedFormulas {

    private int loaded;
    private int asked;
    private final Formulas formulas;

    /** Of a book whose formulas nobody has read before. */
    public CountedFormulas() {
        this(Kept.NOTHING);
    }

    /** @param kept what formulas came to before */
    public CountedFormulas(Kept kept) {
        formulas = new Formulas(
                () -> {
                    loaded++;
                    Translator temml = Temml.load();
                    return (tex, display) -> {
                        asked++;
                        return temml.translate(tex, display);
                    };
                },
                kept);
    }

    /** Those to be given to a weave. */
    public Formulas formulas() {
        return formulas;
    }

    /** How often JavaScript was loaded. */
    public int loaded() {
        return loaded;
    }

    /** How often a formula was translated. */
    public int asked() {
        return asked;
    }
}
