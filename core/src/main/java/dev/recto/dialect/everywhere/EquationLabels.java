package dev.recto.dialect.everywhere;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import dev.recto.text.Slug;
import dev.recto.text.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * MathJax numbers the equations of a page that have a {@code \label}, and {@code \eqref} speaks of one by its number
 * (mathjax/MathJax-docs, input/tex/eqnumbers.rst; cotes2020/jekyll-theme-chirpy 01beae4, "Mathematics"). The number stands beside the
 * equation, as there. Environments that would be numbered in a book by the book itself go without.
 */
public final class EquationLabels implements Pass {

    private static final Pattern FORMULA =
            Pattern.compile("(?<![\\\\$])\\$\\$((?:(?!\\n[ \\t]*\\n)[^$])+)\\$\\$", Pattern.DOTALL);
    private static final Pattern NUMBERED =
            Pattern.compile("\\\\(?:begin|end)\\{(?:equation|align|gather|alignat|multline)(})");
    private static final Pattern LABEL = Pattern.compile("\\\\label\\{([^}\\n]*)}");
    private static final Pattern REFERENCE = Pattern.compile("\\\\(eqref|ref)\\{([^}\\n]*)}");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        if (text.contains("\\label{")
                || text.contains("\\eqref{")
                || NUMBERED.matcher(text).find()) {
            CodePlaces code = CodePlaces.of(text);
            Map<String, Integer> numbers = formulas(text, code, edits);
            Matcher reference = REFERENCE.matcher(text);
            while (reference.find()) {
                if (!code.has(reference.start())) {
                    refer(reference, numbers, edits);
                }
            }
        }
        return edits.applyTo(text);
    }

    private static Map<String, Integer> formulas(String text, CodePlaces code, Edits edits) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Matcher formula = FORMULA.matcher(text);
        while (formula.find()) {
            if (code.has(formula.start())) {
                continue;
            }
            Matcher numbered = NUMBERED.matcher(text).region(formula.start(1), formula.end(1));
            while (numbered.find()) {
                edits.replace(new Span(numbered.start(1), numbered.end(1)), "*}");
            }
            Matcher label = LABEL.matcher(text).region(formula.start(1), formula.end(1));
            while (label.find()) {
                int number = numbers.size() + 1;
                numbers.putIfAbsent(label.group(1), number);
                edits.replace(new Span(label.start(), label.end()), "\\qquad (" + number + ")");
                edits.before(
                        new Span(formula.start(), formula.end()),
                        formula.start(),
                        "<span id=\"" + id(label.group(1)) + "\"></span>\n");
            }
        }
        return numbers;
    }

    private static void refer(Matcher reference, Map<String, Integer> numbers, Edits edits) {
        Span span = new Span(reference.start(), reference.end());
        String label = reference.group(2);
        Integer number = numbers.get(label);
        if (number != null) {
            String words = reference.group(1).equals("ref") ? "" + number : "(" + number + ")";
            edits.replace(span, "[" + words + "](#" + id(label) + ")");
        } else if (reference.group(1).equals("eqref")) {
            edits.refuse(ProblemKind.DEAD_LINK.at(
                    span.start(),
                    "no equation of this page has the label '" + label + "'",
                    Nearest.remedy(label, numbers.keySet(), "give one \\label{" + label + "}")));
            edits.replace(span, "");
        }
    }

    private static String id(String label) {
        return "eq-" + Slug.of(label.replaceFirst("^eqn?:", ""));
    }
}
