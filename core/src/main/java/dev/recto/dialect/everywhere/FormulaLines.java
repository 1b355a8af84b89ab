package dev.recto.dialect.everywhere;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula between lines of two dollar signs is one for MathJax and KaTeX, whatever its lines look like: blank lines in it go, and
 * lines that are indented less than its first are indented as that one is, so that they stay in the list item around them.
 */
public final class FormulaLines implements Pass {

    private static final Pattern FORMULA = Pattern.compile(
            "^([ \\t]*)\\$\\$[ \\t]*\\n((?:(?![ \\t]*(?:\\$\\$|#{1,6} |```|~~~))[^\\n]*\\n){1,80}?)([ \\t]*)\\$\\$[ \\t]*$",
            Pattern.MULTILINE);

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        if (text.contains("$$")) {
            CodePlaces code = CodePlaces.withoutIndented(text);
            Matcher formula = FORMULA.matcher(text);
            while (formula.find()) {
                if (!code.has(formula.start(2) - 1)) {
                    write(formula, text, edits);
                }
            }
        }
        return edits.applyTo(text);
    }

    private static void write(Matcher formula, String text, Edits edits) {
        String indentation = formula.group(1);
        for (int line = formula.start(2); line <= formula.start(3); ) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            String words = text.substring(line, end);
            int indent = words.length() - words.stripLeading().length();
            if (words.isBlank()) {
                edits.replace(new Span(line, end + 1), "");
            } else if (indent < indentation.length()) {
                edits.replace(new Span(line, line + indent), indentation);
            }
            line = end + 1;
        }
    }
}
