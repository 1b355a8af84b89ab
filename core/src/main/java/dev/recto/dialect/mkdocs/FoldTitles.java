package dev.recto.dialect.mkdocs;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title of what folds is plain text in a book: marks of Markdown in it go (squidfunk/mkdocs-material 5b36f2a, docs/reference/admonitions.md). */
final class FoldTitles implements Pass {

    private static final Pattern TITLE =
            Pattern.compile("^[ \\t]*\\?\\?\\?\\+?[^\"\\n]*\"([^\"\\n]*)\"", Pattern.MULTILINE);
    private static final Pattern MARK =
            Pattern.compile("\\[([^\\]\\n]*)](?:\\([^)\\n]*\\)|\\[[^\\]\\n]*])?|[*_`{<&\\\\]");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.withoutIndented(text);
        Matcher title = TITLE.matcher(text);
        while (title.find()) {
            if (!code.has(title.start(1))) {
                String words = title.group(1);
                String plain = MARK.matcher(words)
                        .replaceAll(mark -> mark.group(1) == null ? "" : Matcher.quoteReplacement(mark.group(1)));
                edits.replaceWhereOther(
                        new Span(title.start(1), title.end(1)), words, plain.replaceAll("[*_`{<&\\\\]", ""));
            }
        }
        return edits.applyTo(text);
    }
}
