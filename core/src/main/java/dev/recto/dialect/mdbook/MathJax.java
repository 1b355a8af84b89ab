package dev.recto.dialect.mdbook;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two backslashes and a parenthesis stand around a formula among words, and two and a bracket around one by itself
 * (rust-lang/mdBook 641d06a, guide/src/format/mathjax.md).
 */
final class MathJax implements Pass {

    private static final Pattern FORMULA = Pattern.compile(
            "\\\\\\\\\\((?<words>(?:(?!\\n[ \\t]*\\n|\\\\\\\\[()]).)+?)\\\\\\\\\\)"
                    + "|\\\\\\\\\\[(?<block>(?:(?!\\n[ \\t]*\\n|\\\\\\\\[\\[\\]]).)+?)\\\\\\\\]",
            Pattern.DOTALL);

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        Matcher formula = FORMULA.matcher(text);
        CodePlaces code = CodePlaces.of(text);
        while (formula.find()) {
            if (!code.has(formula.start())) {
                boolean block = formula.group("words") == null;
                String words = formula.group(block ? "block" : "words").strip();
                // What Markdown does to a backslash before a mark, MathJax has undone.
                String source = words.replaceAll("\\\\([_*{}\\\\])", "$1");
                edits.replace(
                        new Span(formula.start(), formula.end()),
                        block ? "\n$$\n" + source + "\n$$\n" : "$" + source + "$");
            }
        }
        return edits.applyTo(text);
    }
}
