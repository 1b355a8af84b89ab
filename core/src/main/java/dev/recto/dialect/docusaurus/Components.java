package dev.recto.dialect.docusaurus;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Notice;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Components of JSX are shown as the text that they are, with a notice, for only the site can run them; images get the file that they
 * require, and what says how an element looks goes (docs markdown-features/react, markdown-features/assets).
 */
final class Components implements Pass {

    private static final Pattern TAG =
            Pattern.compile("</?[A-Z][\\w.]*(?:[^<>{}`]|\\{[^{}`]*(?:\\{[^{}`]*}[^{}`]*)*})*/?>");
    private static final Pattern REQUIRED = Pattern.compile(
            "\\{\\s*(?:require|useBaseUrl)\\(\\s*['\"](?:@site/)?([^'\"\\n]*)['\"]\\s*\\)(?:\\.default)?\\s*}");
    private static final Pattern LOOKS =
            Pattern.compile("\\s(?:className|style)\\s*=\\s*(?:\"[^\"]*\"|\\{(?:[^{}]|\\{[^{}]*})*})");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.of(text);
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            if (!code.has(tag.start())) {
                edits.pass(new Notice(
                        tag.start(),
                        ProblemKind.PASSED_OVER,
                        "JSX",
                        "a component of JSX is shown as text",
                        "write what it shows"));
                edits.replace(
                        new Span(tag.start(), tag.end()), "`" + tag.group().replaceAll("\\s+", " ") + "`");
            }
        }
        replace(REQUIRED, text, code, edits, true);
        replace(LOOKS, text, code, edits, false);
        return edits.applyTo(text);
    }

    private static void replace(Pattern pattern, String text, CodePlaces code, Edits edits, boolean quoted) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            if (!code.has(found.start())) {
                edits.replace(new Span(found.start(), found.end()), quoted ? '"' + found.group(1) + '"' : "");
            }
        }
    }
}
