package dev.recto.maths;

/** Translates TeX to MathML. */
@FunctionalInterface
interface Translator {

    /**
     * One formula, whatever others were translated before.
     *
     * @param display whether it stands by itself
     * @return a {@code math} element as text, of which nothing is known
     * @throws BadFormula if it is no formula
     */
    String translate(String tex, boolean display) throws BadFormula;
}
