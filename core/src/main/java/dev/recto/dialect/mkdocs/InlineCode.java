package dev.recto.dialect.mkdocs;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * <code>`#!python range(3)`</code> says the language of code among words, and shows it without: squidfunk/mkdocs-material 5b36f2a,
 * docs/reference/code-blocks.md, "Highlighting inline code blocks".
 */
final class InlineCode implements Pass {

    private static final Pattern LANGUAGE = Pattern.compile("(?<![`\\\\])`(#!\\w[\\w+#-]* )(?=[^`\\n]+`(?!`))");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        Matcher language = LANGUAGE.matcher(text);
        while (language.find()) {
            edits.replace(new Span(language.start(1), language.end(1)), "");
        }
        return edits.applyTo(text);
    }
}
