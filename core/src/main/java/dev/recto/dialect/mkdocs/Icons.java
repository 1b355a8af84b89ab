package dev.recto.dialect.mkdocs;

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
 * {@code :material-name:} and its like are pictures out of sets of icons, which a book does not have; they go, and that is told
 * (squidfunk/mkdocs-material 5b36f2a, docs/reference/icons-emojis.md).
 */
final class Icons implements Pass {

    private static final Pattern ICON =
            Pattern.compile("(?<![\\w:]):(?:material|fontawesome|octicons|simple)-[\\w-]+:[ ]?");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.of(text);
        Matcher icon = ICON.matcher(text);
        while (icon.find()) {
            if (!code.has(icon.start())) {
                edits.pass(new Notice(
                        icon.start(),
                        ProblemKind.PASSED_OVER,
                        "icons",
                        "icons are left out",
                        "say in words what they mean"));
                edits.replace(new Span(icon.start(), icon.end()), "");
            }
        }
        return edits.applyTo(text);
    }
}
