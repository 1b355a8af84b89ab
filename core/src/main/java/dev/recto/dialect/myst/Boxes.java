package dev.recto.dialect.myst;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.forms.Folds;
import dev.recto.dialect.forms.Forms;
import dev.recto.dialect.site.SiteAddresses;
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
        boolean first = opensBody(directive, call);
        Optional<String> title = title(first ? "" : directive.argument(), call);
        boolean folds = call.name().matches("dropdown|toggle")
                || call.argument("class")
                        .filter(css -> css.contains("dropdown"))
                        .isPresent();
        String body = body(directive, call.text());
        if (body.isBlank() && !first) {
            edits.replace(
                    whole(directive),
                    title.map(words -> "> [!NOTE]\n> **" + words + "**").orElse(""));
        } else if (folds) {
            Folds.write(call, edits, title.orElse(named(call)), call.named().containsKey("open"));
        } else {
            int start = first ? directive.argumentAt() : directive.body().start();
            Span open = first ? new Span(directive.open().start(), start) : directive.open();
            Forms.alert(
                    edits,
                    call.text(),
                    open,
                    new Span(start, directive.body().end()),
                    directive.close(),
                    kind(call),
                    title);
        }
        String anchor = anchor(call);
        if (!anchor.isEmpty()) {
            edits.before(whole(directive), directive.open().start(), anchor + "\n\n");
        }
    }

    /** For Sphinx the argument of a plain admonition opens its body; for MyST's own tool it is the title, as that of any is. */
    private static boolean opensBody(Directive directive, Call call) {
        boolean titled = TITLED.contains(call.name()) || call.name().contains(":");
        return !titled && !directive.argument().isEmpty() && !call.page().site().has(Myst.PROJECT);
    }

    private static Optional<String> title(String argument, Call call) {
        if (call.name().equals("solution")) {
            return Optional.of(argument.isEmpty() ? "Solution" : "Solution to " + exercise(argument, call));
        }
        if (call.name().contains(":") || call.name().equals("exercise")) {
            return Optional.of(named(call) + (argument.isEmpty() ? "" : " (" + argument + ")"));
        }
        if (VERSIONS.contains(call.name())) {
            return Optional.of((named(call) + " " + argument).strip());
        }
        return argument.isEmpty()
                ? Optional.of(named(call)).filter(words -> TITLES.containsKey(call.name()))
                : Optional.of(argument);
    }

    /** A solution names the exercise that it is of by its label. */
    private static String exercise(String label, Call call) {
        return Labels.of(call.page().site())
                .get(label)
                .map(target -> "[" + target.words() + "]("
                        + (target.page().equals(call.page().path())
                                ? ""
                                : SiteAddresses.fromPage(target.page(), call.page()))
                        + "#" + Labels.name(label) + ")")
                .orElse(label);
    }

    /** What a kind is called where no title is given. */
    private static String named(Call call) {
        String own = TITLES.getOrDefault(call.name(), call.name().replaceFirst("^\\w+:", ""));
        return own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1);
    }

    private static final Set<String> VERSIONS =
            Set.of("versionadded", "versionchanged", "deprecated", "versionremoved");
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
    private static final Map<String, String> KINDS = Map.of(
            "tip", "TIP",
            "hint", "TIP",
            "important", "IMPORTANT",
            "warning", "WARNING",
            "attention", "WARNING",
            "caution", "CAUTION",
            "danger", "CAUTION",
            "error", "CAUTION");
    private static final Map<String, String> TITLES = Map.of(
            "seealso", "See also",
            "todo", "To do",
            "versionadded", "New in version",
            "versionchanged", "Changed in version",
            "deprecated", "Deprecated since version",
            "versionremoved", "Removed in version",
            "toggle", "…");

    /** One without a kind of its own looks like the kind that its class names. */
    private static String kind(Call call) {
        String name = call.name().equals("admonition") ? call.argument("class").orElse("") : call.name();
        for (String each : name.split("\\s+", -1)) {
            String kind = KINDS.get(each);
            if (kind != null) {
                return kind;
            }
        }
        return "NOTE";
    }
}
