package dev.recto.dialect.myst;

import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.NamedRule;
import dev.recto.dialect.Translation;
import dev.recto.dialect.UnknownMarkup;
import dev.recto.dialect.forms.AttributeNames;
import dev.recto.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads directives, from the inside out, so that what stands in one is in the one grammar already; what stands in code is left alone
 * (docs/directives.md). What each means is a {@link NamedRule}'s to say.
 */
final class Directives implements Pass {

    /** The form of these. */
    static final String DIRECTIVE = "directive";

    private static final Pattern FENCE = Pattern.compile(
            "^[ \\t>]*(?:(?:[-*+]|\\d+[.)])[ \\t]+)?(?<mark>`{3,}|~{3,}|:{3,})[ \\t]*(?:\\{(?<name>[a-zA-Z][\\w:+-]*)(?<classes>[ \\t]+[^}\\n]*)?})?[ \\t]*(?<argument>[^\\n]*)$",
            Pattern.MULTILINE);
    /** What stands in these is no Markdown. */
    private static final Set<String> CODE = Set.of(
            "code",
            "code-block",
            "sourcecode",
            "code-cell",
            "literalinclude",
            "math",
            "mermaid",
            "raw",
            "raw:latex",
            "raw:tex",
            "raw:typst",
            "raw:typ",
            "parsed-literal",
            "productionlist",
            "doctest",
            "testcode",
            "testoutput",
            "myst",
            "myst-example",
            "eval-rst",
            "graphviz",
            "csv-table",
            "toctree",
            "tableofcontents",
            "index",
            "bibliography");

    private static final int DEEPEST = 20;

    private @Nullable Map<String, NamedRule> rules;

    private synchronized Map<String, NamedRule> rules() {
        if (rules == null) {
            Map<String, NamedRule> found = new TreeMap<>();
            DialectRule.of(Myst.NAME, NamedRule.class).stream()
                    .filter(rule -> rule.form().equals(DIRECTIVE))
                    .forEach(rule -> rule.names().forEach(name -> found.putIfAbsent(name, rule)));
            rules = found;
        }
        return rules;
    }

    @Override
    public Translation apply(String text, Manuscript page) {
        Translation all = Translation.unchanged(text);
        for (int depth = 0; depth < DEEPEST; depth++) {
            String before = all.text();
            all = all.then(words -> innermost(words, page));
            if (all.text().equals(before)) {
                break;
            }
        }
        return all;
    }

    /** A fence that is open, and whether another directive stood in it. */
    private static final class Open {

        private final Matcher line;
        private final int lineEnd;
        private boolean isLeaf = true;

        Open(Matcher line) {
            this.line = line;
            this.lineEnd = line.end();
        }

        String mark() {
            return line.group("mark");
        }

        boolean isDirective() {
            return line.group("name") != null;
        }

        boolean isCode() {
            return !isDirective()
                    ? mark().charAt(0) != ':'
                    : CODE.contains(line.group("name").toLowerCase(Locale.ROOT));
        }

        boolean closes(Matcher fence) {
            return fence.group("name") == null
                    && fence.group("argument").isBlank()
                    && fence.group("mark").charAt(0) == mark().charAt(0)
                    && fence.group("mark").length() >= mark().length();
        }
    }

    private Translation innermost(String text, Manuscript page) {
        Edits edits = new Edits();
        Deque<Open> open = new ArrayDeque<>();
        Matcher fence = FENCE.matcher(text);
        while (fence.find()) {
            Open around = open.peek();
            if (around != null && around.closes(fence)) {
                open.pop();
                close(around, new Span(fence.start("mark"), fence.end("mark")), text, page, edits);
            } else if (around == null || !around.isCode()) {
                boolean colons = fence.group("mark").charAt(0) == ':';
                if (!colons || fence.group("name") != null) {
                    Open next = new Open(at(text, fence.start()));
                    if (next.isDirective()) {
                        open.forEach(each -> each.isLeaf = false);
                    }
                    open.push(next);
                }
            }
        }
        for (Open left : open) {
            if (left.isDirective() && left.isLeaf) {
                Span span = new Span(left.line.start("mark"), left.lineEnd);
                edits.refuse(
                        span,
                        "the directive '" + left.line.group("name") + "' is never closed",
                        "end it with " + left.mark());
            }
        }
        return edits.applyTo(text);
    }

    private static Matcher at(String text, int start) {
        Matcher line = FENCE.matcher(text);
        line.find(start);
        return line;
    }

    private void close(Open opened, Span close, String text, Manuscript page, Edits edits) {
        if (!opened.isDirective() || !opened.isLeaf) {
            return;
        }
        Directive directive = Directive.read(text, opened.line, opened.lineEnd, close);
        NamedRule rule = rules().get(directive.name());
        if (rule instanceof DirectiveRule known) {
            for (String name : directive.options().keySet()) {
                int at = text.indexOf(":" + name + ":", directive.open().start());
                if (at >= 0 && at < directive.open().end()) {
                    Span span = new Span(at, at + name.length() + 2);
                    AttributeNames.check(edits, page, text, span, name);
                }
            }
            known.write(directive, directive.call(text, page), edits);
        } else {
            Span whole = new Span(directive.open().start(), close.end());
            UnknownMarkup.meet(edits, page, text, whole, DIRECTIVE, directive.name(), rules().keySet());
        }
    }
}
