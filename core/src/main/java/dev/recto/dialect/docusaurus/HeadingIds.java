package dev.recto.dialect.docusaurus;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading may have its id in a comment, as well as in braces (docs markdown-features/toc, "Heading IDs"). */
final class HeadingIds implements Pass {

    private static final Pattern ID =
            Pattern.compile("(?<=[ \\t])\\{/\\*\\s*#([\\w-]+)\\s*\\*/}[ \\t]*$", Pattern.MULTILINE);

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.of(text);
        Matcher id = ID.matcher(text);
        while (id.find()) {
            if (!code.has(id.start())) {
                edits.replace(new Span(id.start(), id.end()), "{#" + id.group(1) + "}");
            }
        }
        return edits.applyTo(text);
    }
}
