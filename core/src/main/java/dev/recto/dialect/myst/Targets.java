package dev.recto.dialect.myst;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code (label)=} on a line names what follows: a heading, or whatever stands there (docs/cross-references.md, "Targets"). */
final class Targets implements Pass {

    private static final Pattern TARGET = Pattern.compile("^([ \\t>]*)\\(([\\w:./-]+)\\)=[ \\t]*$", Pattern.MULTILINE);
    private static final Pattern HEADING =
            Pattern.compile("\\A\\n+[ \\t>]*(#{1,6})[ \\t]+([^\\n]*?)[ \\t]*#*[ \\t]*(?=\\n|\\z)");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.of(text);
        Matcher target = TARGET.matcher(text);
        while (target.find()) {
            if (code.has(target.start(2))) {
                continue;
            }
            String anchor = "<span id=\"" + Labels.name(target.group(2)) + "\"></span>";
            Span line = new Span(target.end(1), target.end());
            Matcher heading = HEADING.matcher(text.substring(target.end()));
            if (heading.find()) {
                int words = target.end() + heading.end(2);
                edits.replace(line, "");
                if (heading.group(1).length() > 1) {
                    edits.replace(new Span(words, words), anchor);
                }
            } else {
                edits.replace(line, anchor + "\n");
            }
        }
        return edits.applyTo(text);
    }
}
