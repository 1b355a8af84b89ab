package dev.recto.dialect.mkdocs;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.dialect.forms.Forms;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code === "Title"} opens a tab, whose body is indented by four; tabs stand one below the other and can be folded
 * (squidfunk/mkdocs-material 5b36f2a, docs/reference/content-tabs.md). Tabs in tabs are read from the outside in.
 */
final class Tabs implements Pass {

    private static final Pattern HEAD =
            Pattern.compile("^([ \\t]*)(===[!+]?[ \\t]+(?:\"([^\"\\n]*)\"|'([^'\\n]*)')[ \\t]*)$", Pattern.MULTILINE);
    private static final int INDENT = 4;
    private static final int DEEPEST = 20;

    @Override
    public Translation apply(String text, Manuscript page) {
        Translation all = Translation.unchanged(text);
        for (int depth = 0; depth < DEEPEST && all.text().contains("==="); depth++) {
            String before = all.text();
            all = all.then(Tabs::outermost);
            if (all.text().equals(before)) {
                break;
            }
        }
        return all;
    }

    private static Translation outermost(String text) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.withoutIndented(text);
        Matcher head = HEAD.matcher(text);
        int next = 0;
        while (next <= text.length() && head.find(next)) {
            next = code.has(head.start(2)) ? head.end() : write(head, text, edits);
        }
        return edits.applyTo(text);
    }

    /** Writes one tab, and says where it ends. */
    private static int write(Matcher head, String text, Edits edits) {
        String inside = head.group(1) + " ".repeat(INDENT);
        int end = head.end();
        int line = end + 1;
        while (line < text.length()) {
            int lineEnd = text.indexOf('\n', line) < 0 ? text.length() : text.indexOf('\n', line);
            String words = text.substring(line, lineEnd);
            if (words.startsWith(inside) && !words.isBlank()) {
                end = lineEnd;
                int from = line + head.group(1).length();
                edits.replace(new Span(from, from + INDENT), "");
            } else if (!words.isBlank()) {
                break;
            }
            line = lineEnd + 1;
        }
        String title = head.group(3) == null ? head.group(4) : head.group(3);
        edits.replace(
                new Span(head.start(2), head.end(2)),
                "<details open>\n<summary>" + Forms.html(title.strip()) + "</summary>\n");
        boolean apart = text.substring(Math.min(end + 1, text.length()))
                .lines()
                .findFirst()
                .filter(next -> !next.isBlank())
                .isEmpty();
        edits.after(new Span(head.start(2), end), apart ? "\n\n</details>" : "\n\n</details>\n");
        return Math.max(end, head.end());
    }
}
