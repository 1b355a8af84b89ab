package dev.recto.dialect.docusaurus;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code @site/} in an address is the folder of the site (docs markdown-features/links, markdown-features/assets). */
final class SiteAliases implements Pass {

    private static final Pattern ALIAS =
            Pattern.compile("(?:]\\(\\s*<?|^ {0,3}\\[[^\\]\\n]+]:[ \\t]*<?)(@site/)", Pattern.MULTILINE);

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        if (text.contains("@site/")) {
            CodePlaces code = CodePlaces.of(text);
            Matcher alias = ALIAS.matcher(text);
            while (alias.find()) {
                if (!code.has(alias.start(1))) {
                    edits.replace(new Span(alias.start(1), alias.end(1)), "/");
                }
            }
        }
        return edits.applyTo(text);
    }
}
