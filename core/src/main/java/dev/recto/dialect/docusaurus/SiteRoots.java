package dev.recto.dialect.docusaurus;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code @site/} is the site's folder, and {@code pathname://} says that a file, and no page, is meant (docs
 * markdown-features/assets; docs advanced/routing, "Escaping from SPA redirects").
 */
final class SiteRoots implements Pass {

    private static final Pattern ROOT = Pattern.compile("(?<=\\]\\(<?|=[\"']|\\]: <?)(?:pathname://|@site(?=/))");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.of(text);
        Matcher root = ROOT.matcher(text);
        while (root.find()) {
            if (!code.has(root.start())) {
                edits.replace(new Span(root.start(), root.end()), "");
            }
        }
        return edits.applyTo(text);
    }
}
