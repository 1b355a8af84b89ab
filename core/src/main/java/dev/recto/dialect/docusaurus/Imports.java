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

/** Imports and exports of MDX, which are no words of the page, go with a notice; comments go (docs markdown-features/react). */
final class Imports implements Pass {

    private static final Pattern MDX = Pattern.compile(
            "^(?<import>import\\s[^\\n]*?['\"][^'\"\\n]*['\"];?[ \\t]*$|import\\s*\\{[^}]*}\\s*from\\s*['\"][^'\"\\n]*['\"];?[ \\t]*$|export (?:const|default|function|let)\\b(?:[^\\n]+\\n?)+)|\\{/\\*.*?\\*/}",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern HEADING_ID = Pattern.compile("\\{/\\*\\s*#[\\w-]+\\s*\\*/}");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.of(text);
        Matcher mdx = MDX.matcher(text);
        while (mdx.find()) {
            if (code.has(mdx.start()) || HEADING_ID.matcher(mdx.group()).matches()) {
                continue;
            }
            if (mdx.group("import") != null) {
                edits.pass(new Notice(
                        mdx.start(),
                        ProblemKind.PASSED_OVER,
                        "imports of MDX",
                        "an import or export of MDX is left out",
                        "write what it brings to the page"));
            }
            edits.replace(new Span(mdx.start(), mdx.end()), "");
        }
        return edits.applyTo(text);
    }
}
