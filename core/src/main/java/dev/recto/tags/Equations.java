package dev.recto.tags;

import dev.recto.book.Formula.Equation;
import dev.recto.book.Insert;
import dev.recto.links.Shown;
import dev.recto.maths.BadFormula;
import dev.recto.maths.Formulas;
import dev.recto.maths.Mathml;
import dev.recto.pages.Context;
import dev.recto.prose.Formula;
import dev.recto.prose.Grammar;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the formulas of prose come to. */
public final class Equations {

    private final Formulas formulas;
    private final Shown shown;
    private final Consumer<Problem> report;

    /** @param shown gives fragments to those with names */
    public Equations(Formulas formulas, Shown shown, Consumer<Problem> report) {
        this.formulas = formulas;
        this.shown = shown;
        this.report = report;
    }

    /** Adds what each formula of some prose comes to, by the offset where it starts; those that cannot be read are reported. */
    void add(Context context, SortedMap<Integer, Insert> inserts) {
        for (Formula formula : Grammar.formulas(context.document())) {
            Mathml mathml = mathml(formula, context);
            inserts.put(
                    formula.start(),
                    new dev.recto.book.Formula(
                            formula.tex(),
                            mathml.html(),
                            formula.display(),
                            mathml.isLong(),
                            equation(formula, context)));
        }
    }

    /** What can be spoken of although it cannot be read is there, so that only its own fault is reported. */
    private Mathml mathml(Formula formula, Context context) {
        try {
            return formulas.mathml(formula.tex(), formula.display());
        } catch (BadFormula bad) {
            int offset =
                    bad.position().isPresent() ? formula.offset(bad.position().getAsInt()) : formula.start();
            report.accept(ProblemKind.BAD_FORMULA.at(
                    context.place(offset), "this formula cannot be read: " + bad.reason(), bad.remedy()));
            return Mathml.UNREADABLE;
        }
    }

    private @Nullable Equation equation(Formula formula, Context context) {
        String name = formula.name();
        return name == null
                ? null
                : new Equation(
                        name,
                        context.page().nextEquation(),
                        shown.anchor(context.page().address(), "equation-" + name));
    }
}
