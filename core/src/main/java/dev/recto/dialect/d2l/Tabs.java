package dev.recto.dialect.d2l;

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
 * Tabs of words, between {@code :begin_tab:} and {@code :end_tab:}, stand one below the other and can be folded; code of a tab, whose
 * first line is {@code #@tab name}, stands below that name. Options of a fence such as {@code {.python .input}} say its language
 * (d2l-ai/d2l-book 2322e56, docs/user/code_tabs.md).
 */
final class Tabs implements Pass {

    private static final Pattern BEGIN = Pattern.compile("^:begin_tab:`([^`\\n]*)`[ \\t]*$", Pattern.MULTILINE);
    private static final Pattern END = Pattern.compile("^:end_tab:[ \\t]*$", Pattern.MULTILINE);
    private static final Pattern FENCE = Pattern.compile(
            "^([ \\t]*```+)\\{\\.(\\w+)[^}\\n]*}[ \\t]*\\n(?:((?:#[ \\t]*@tab|%%tab)[ \\t]+([^\\n]*))\\n)?",
            Pattern.MULTILINE);

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.of(text);
        int next = 0;
        Matcher begin = BEGIN.matcher(text);
        Matcher end = END.matcher(text);
        while (begin.find()) {
            Span open = new Span(begin.start(), begin.end());
            if (code.has(open.start())) {
                continue;
            }
            if (!end.find(open.end())) {
                edits.refuse(open, "this tab is never closed", "end it with :end_tab:");
                break;
            }
            edits.replace(
                    open,
                    "<details open>\n<summary>" + Forms.html(begin.group(1).strip()) + "</summary>\n");
            edits.replace(new Span(end.start(), end.end()), "\n</details>\n");
            next = end.end();
        }
        strayEnds(text, next, code, edits);
        fences(text, edits);
        return edits.applyTo(text);
    }

    private static void strayEnds(String text, int from, CodePlaces code, Edits edits) {
        Matcher end = END.matcher(text);
        for (boolean found = end.find(from); found; found = end.find()) {
            if (!code.has(end.start())) {
                edits.refuse(new Span(end.start(), end.end()), "no tab is open here", "open it with :begin_tab:`name`");
            }
        }
    }

    private static void fences(String text, Edits edits) {
        Matcher fence = FENCE.matcher(text);
        while (fence.find()) {
            String tab = fence.group(4) == null ? "all" : fence.group(4).strip();
            Span whole = new Span(fence.start(), fence.end());
            String above = tab.equals("all") ? "" : "**" + Forms.escaped(tab) + "**\n\n";
            edits.replace(whole, above + fence.group(1) + fence.group(2) + "\n");
        }
    }
}
