package dev.recto.dialect.forms;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A backslash and a parenthesis stand around a formula among words, and one and a bracket around one by itself; two backslashes
 * where the system's Markdown takes one away, as it does from the backslashes in the formula
 * (rust-lang/mdBook 641d06a, guide/src/format/mathjax.md; squidfunk/mkdocs-material 5b36f2a, docs/reference/math.md).
 */
public final class BracketFormulas implements Pass {

    private final Pattern formula;
    private final boolean escaped;

    /** @param escaped whether Markdown takes one of two backslashes away */
    public BracketFormulas(boolean escaped) {
        this.escaped = escaped;
        String slash = escaped ? "(?<!\\\\)\\\\\\\\" : "(?<!\\\\)\\\\";
        this.formula = Pattern.compile(
                slash + "\\((?<words>(?:(?!\\n[ \\t]*\\n|" + slash + "[()]).)+?)" + slash + "\\)" + "|" + slash
                        + "\\[(?<block>(?:(?!\\n[ \\t]*\\n|" + slash + "[\\[\\]]).)+?)" + slash + "]",
                Pattern.DOTALL);
    }

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        Matcher found = formula.matcher(text);
        CodePlaces code = CodePlaces.of(text);
        while (found.find()) {
            if (!code.has(found.start())) {
                boolean block = found.group("words") == null;
                String words = found.group(block ? "block" : "words").strip();
                // What Markdown does to a backslash before a mark, MathJax has undone.
                String source = escaped ? words.replaceAll("\\\\([_*{}\\\\])", "$1") : words;
                edits.replace(
                        new Span(found.start(), found.end()),
                        block ? "\n$$\n" + source + "\n$$\n" : "$" + source + "$");
            }
        }
        return edits.applyTo(text);
    }
}
