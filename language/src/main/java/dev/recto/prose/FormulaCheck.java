package dev.recto.prose;

import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Says what is wrong with the marks and the names of formulas. What TeX they hold, the weave reads. */
final class FormulaCheck {

    private static final Pattern TAG = Pattern.compile("\\{@\\p{L}");
    private static final String ESCAPE = "write \\$ for a dollar sign that is none of its marks";

    private final List<Fault> faults = new ArrayList<>();

    private FormulaCheck() {}

    static List<Fault> of(List<Node> nodes, String text) {
        FormulaCheck check = new FormulaCheck();
        for (Node node : nodes) {
            if (node instanceof Formula formula) {
                check.formula(formula);
            } else if (node instanceof Text && !node.getSourceSpans().isEmpty()) {
                check.words(Grammar.span(node), text);
            }
        }
        return check.faults;
    }

    private void formula(Formula formula) {
        Matcher tag = TAG.matcher(formula.tex());
        String name = formula.name();
        if (formula instanceof FormulaBlock block && !block.closed()) {
            refuse(formula.start(), "no $$ closes this formula before a blank line", ESCAPE);
        } else if (formula instanceof FormulaBlock block && block.followed()) {
            refuse(
                    formula.start(),
                    "nothing but {#eq:name} may stand behind the $$ that closes this formula",
                    "start a new line, and write the full stop of a sentence before the $$");
        } else if (formula.tex().isBlank()) {
            refuse(formula.start(), "there is nothing between these $$", ESCAPE);
        } else if (tag.find()) {
            faults.add(ProblemKind.MALFORMED_TAG.at(
                    formula.offset(tag.start()), "a tag cannot stand in a formula", "write it beside the formula"));
        } else if (name != null) {
            checkName(formula, name);
        }
    }

    private void checkName(Formula formula, String name) {
        if (!formula.display()) {
            refuse(formula.start(), "only a formula on a line of its own has a number", "write it between $$");
        } else if (!NumberedName.is(name)) {
            refuse(
                    formula.start(),
                    "'" + name + "' is no name for a formula",
                    "write one of letters, digits and hyphens, as in {#eq:chain-rule}");
        }
    }

    private void words(Span words, String text) {
        int marks = FormulaMarks.closing(words.of(text));
        if (marks >= 0) {
            refuse(words.start() + marks, "these $$ open no formula", ESCAPE);
        }
    }

    private void refuse(int offset, String message, String remedy) {
        faults.add(ProblemKind.BAD_FORMULA.at(offset, message, remedy));
    }
}
