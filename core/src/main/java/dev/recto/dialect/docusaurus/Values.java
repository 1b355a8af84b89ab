package dev.recto.dialect.docusaurus;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.UnknownMarkup;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.dialect.forms.Forms;
import dev.recto.dialect.site.SiteAddresses;
import dev.recto.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expressions of MDX: a text is itself, {@code {frontMatter.title}} what the front matter says, and an imported image its file's
 * address; only the site knows what others come to (docs markdown-features/react, markdown-features/assets).
 */
final class Values implements Pass {

    private static final Pattern ATTRIBUTE = Pattern.compile("(?<=\\b(?:src|href)=)\\{\\s*(\\w+)\\s*}");
    private static final Pattern EXPRESSION = Pattern.compile(
            "(?<![\\w\\\\$^_=])\\{\\s*(?:'([^'{}\\n]*)'|\"([^\"{}\\n]*)\""
                    + "|(?<!}\\{)([A-Za-z]\\w*(?:\\.\\w+)+(?:\\([^(){}\\n]*\\))?|[a-z]\\w*\\([^(){}\\n]*\\)))\\s*}(?![\\w$^_}])");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        if (text.indexOf('{') >= 0) {
            CodePlaces code = CodePlaces.of(text);
            images(text, page, code, edits);
            Matcher expression = EXPRESSION.matcher(text);
            while (expression.find()) {
                if (!code.has(expression.start())) {
                    write(expression, text, page, edits);
                }
            }
        }
        return edits.applyTo(text);
    }

    private static void images(String text, Manuscript page, CodePlaces code, Edits edits) {
        Imported imported = Imported.on(text);
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            Optional<String> file = imported.file(attribute.group(1), page);
            if (!code.has(attribute.start()) && file.isPresent()) {
                edits.replace(
                        new Span(attribute.start(), attribute.end()),
                        '"' + SiteAddresses.fromPage(file.get(), page) + '"');
            }
        }
    }

    private static void write(Matcher expression, String text, Manuscript page, Edits edits) {
        Span span = new Span(expression.start(), expression.end());
        String name = expression.group(3);
        String literal = expression.group(1) == null ? expression.group(2) : expression.group(1);
        Optional<String> value = literal != null
                ? Optional.of(literal.isBlank() ? literal : Forms.escaped(literal))
                : Optional.of(name)
                        .filter(each -> each.startsWith("frontMatter."))
                        .flatMap(each -> page.front().fields().text(each.substring("frontMatter.".length())))
                        .map(Forms::escaped);
        if (value.isPresent()) {
            edits.replace(span, value.get());
        } else {
            UnknownMarkup.cannotKnow(
                    edits,
                    page,
                    text,
                    span,
                    "{" + name + "}",
                    "write what it comes to, or a backslash before the brace");
        }
    }
}
