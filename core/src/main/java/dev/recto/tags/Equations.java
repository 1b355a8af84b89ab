package dev.recto.tags;

import dev.recto.book.Formula.Equation;
import dev.recto.book.Insert;
import dev.recto.book.Named;
import dev.recto.maths.BadFormula;
import dev.recto.maths.Formulas;
import dev.recto.maths.Mathml;
import dev.recto.pages.Context;
import dev.recto.prose.Formula;
import dev.recto.prose.Grammar;
import dev.recto.text.ProblemKind;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What the formulas of prose come to. */
public final class Equations {

    private final Formulas formulas;
    private final Materials materials;

    /** @param formulas reads them */
    public Equations(Formulas formulas, Materials materials) {
        this.formulas = formulas;
        this.materials = materials;
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
            materials
                    .report()
                    .accept(ProblemKind.BAD_FORMULA.at(
                            context.place(offset), "this formula cannot be read: " + bad.reason(), bad.remedy()));
            return Mathml.UNREADABLE;
        }
    }

    private @Nullable Equation equation(Formula formula, Context context) {
        String name = formula.name();
        if (name == null) {
            return null;
        }
        UniqueName.claim(Named.Kind.EQUATION, name, formula.start(), context, materials);
        String anchor = materials.shown().anchor(context.page().address(), "equation-" + name);
        return new Equation(name, context.page().nextEquation(), anchor);
    }
}
