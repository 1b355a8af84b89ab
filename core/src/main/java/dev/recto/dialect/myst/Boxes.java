package dev.recto.dialect.myst;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.forms.Folds;
import dev.recto.dialect.forms.Forms;
import dev.recto.text.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Admonitions, and what has a title of its own beside the text: docs/admonitions.md. What is to be folded folds. */
@AutoService(DialectRule.class)
public final class Boxes extends DirectiveRule {

    /** The rule. */
    public Boxes() {
        super(
                "note",
                "tip",
                "hint",
                "important",
                "warning",
                "attention",
                "caution",
                "danger",
                "error",
                "seealso",
                "admonition",
                "todo",
                "dropdown",
                "toggle",
                "sidebar",
                "topic",
                "margin",
                "aside",
                "versionadded",
                "versionchanged",
                "deprecated",
                "versionremoved",
                "exercise",
                "solution",
                "prf:theorem",
                "prf:proof",
                "prf:lemma",
                "prf:definition",
                "prf:example",
                "prf:remark",
                "prf:corollary",
                "prf:algorithm",
                "prf:axiom",
                "prf:assumption",
                "prf:conjecture",
                "prf:property",
                "prf:proposition",
                "prf:observation",
                "prf:criterion",
                "proof:theorem",
                "proof:proof",
                "proof:lemma",
                "proof:definition",
                "proof:example",
                "proof:remark",
                "proof:corollary",
                "proof:algorithm",
                "proof:axiom",
                "proof:assumption",
                "proof:conjecture",
                "proof:criterion",
                "proof:observation",
                "proof:property",
                "proof:proposition");
    }

    @Override
    void write(Directive directive, Call call, Edits edits) {
        boolean titled = TITLED.contains(call.name()) || call.name().contains(":");
        String own = TITLES.getOrDefault(call.name(), call.name().replaceFirst("^\\w+:", ""));
        String named = own.isEmpty() ? "" : own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1);
        boolean alone = call.name().matches("admonition|dropdown|sidebar|topic");
        Optional<String> title = !titled
                ? Optional.of(named).filter(words -> TITLES.containsKey(call.name()))
                : Optional.of(
                                alone
                                        ? directive.argument()
                                        : named
                                                + (directive.argument().isEmpty()
                                                        ? ""
                                                        : " (" + directive.argument() + ")"))
                        .filter(words -> !words.isBlank());
        boolean folds = call.name().matches("dropdown|toggle")
                || call.argument("class")
                        .filter(css -> css.contains("dropdown"))
                        .isPresent();
        String body = body(directive, call.text());
        if (body.isBlank() && (titled || directive.argument().isBlank())) {
            edits.replace(
                    whole(directive),
                    title.map(words -> "> [!NOTE]\n> **" + words + "**").orElse(""));
        } else if (folds) {
            Folds.write(call, edits, title.orElse(named), call.named().containsKey("open"));
        } else {
            boolean first = !titled && !directive.argument().isEmpty();
            int start = first ? directive.argumentAt() : directive.body().start();
            Span open = first ? new Span(directive.open().start(), start) : directive.open();
            Forms.alert(
                    edits,
                    call.text(),
                    open,
                    new Span(start, directive.body().end()),
                    directive.close(),
                    kind(call.name()),
                    title);
        }
        String anchor = anchor(call);
        if (!anchor.isEmpty()) {
            edits.before(whole(directive), directive.open().start(), anchor + "\n\n");
        }
    }

    private static final Set<String> TITLED = Set.of(
            "admonition",
            "dropdown",
            "sidebar",
            "topic",
            "exercise",
            "versionadded",
            "versionchanged",
            "deprecated",
            "versionremoved");
    private static final Map<String, String> TITLES = Map.of(
            "seealso", "See also",
            "todo", "To do",
            "solution", "Solution",
            "versionadded", "New in version",
            "versionchanged", "Changed in version",
            "deprecated", "Deprecated since version",
            "versionremoved", "Removed in version",
            "toggle", "…");

    private static String kind(String name) {
        return switch (name) {
            case "tip", "hint" -> "TIP";
            case "important" -> "IMPORTANT";
            case "warning", "attention" -> "WARNING";
            case "caution", "danger", "error" -> "CAUTION";
            default -> "NOTE";
        };
    }
}
