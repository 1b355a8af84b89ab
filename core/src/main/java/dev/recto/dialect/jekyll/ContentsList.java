package dev.recto.dialect.jekyll;

import dev.recto.dialect.forms.Forms;
import dev.recto.prose.Grammar;
import dev.recto.prose.PlainWords;
import dev.recto.text.Slug;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * The contents of a page of which some headings are left out, {@code {:.no_toc}}, as a list of links: gettalong/kramdown 12b3d2e,
 * doc/converter/html.page, "toc".
 */
final class ContentsList {

    private static final Pattern LIST = Pattern.compile("\\s*\\{:[^}\\n]*}|\\s*\\{#[^}\\n]*}");

    private ContentsList() {}

    /** The list; nothing where no heading has the class. */
    static Optional<String> without(String css, String text) {
        Pattern left =
                Pattern.compile("\\A(?:[^\\n]*\\n)?[ \\t]*\\{:[^}\\n]*\\." + css + "\\b[^}\\n]*}[ \\t]*(?:\\n|\\z)");
        Pattern before = Pattern.compile("(?:^|\\n)[ \\t]*\\{:[^}\\n]*\\." + css + "\\b[^}\\n]*}[ \\t]*\\n\\z");
        Map<String, Integer> seen = new HashMap<>();
        StringBuilder list = new StringBuilder();
        int top = 6;
        boolean some = false;
        for (Node node : Grammar.nodes(Grammar.parse(text))) {
            if (node instanceof Heading heading && !heading.getSourceSpans().isEmpty()) {
                top = Math.min(top, heading.getLevel());
            }
        }
        for (Node node : Grammar.nodes(Grammar.parse(text))) {
            if (!(node instanceof Heading heading) || heading.getSourceSpans().isEmpty()) {
                continue;
            }
            int start = Grammar.span(heading).start();
            String words = LIST.matcher(PlainWords.of(heading)).replaceAll("");
            String slug = Slug.of(words);
            int count = seen.merge(slug, 1, Integer::sum);
            if (left.matcher(text.substring(start)).find()
                    || before.matcher(text.substring(0, start)).find()) {
                some = true;
                continue;
            }
            list.append("  ".repeat(heading.getLevel() - top))
                    .append("- [")
                    .append(Forms.escaped(words))
                    .append("](#")
                    .append(count == 1 ? slug : slug + "-" + count)
                    .append(")\n");
        }
        return some ? Optional.of(list.toString().stripTrailing()) : Optional.empty();
    }
}
