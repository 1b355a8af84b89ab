package dev.recto.dialect.myst;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.forms.Folds;
import dev.recto.dialect.forms.Forms;

/** Tabs, cards and grids: each stands below the other, with its title (docs/dropdowns-cards-and-tabs.md). */
@AutoService(DialectRule.class)
public final class Parts extends DirectiveRule {

    /** The rule. */
    public Parts() {
        super(
                "tab-set",
                "tab-item",
                "tab",
                "tabset",
                "tabitem",
                "tab-set-code",
                "compound",
                "acks",
                "button-link",
                "button-ref",
                "grid",
                "grid-item",
                "grid-item-card",
                "card",
                "card-carousel",
                "div",
                "container",
                "epigraph",
                "pull-quote",
                "blockquote",
                "highlights",
                "glossary",
                "hlist",
                "rst-class",
                "figure-group",
                "exercise-start",
                "exercise-end",
                "solution-start",
                "solution-end",
                "rubric",
                "centered");
    }

    @Override
    void write(Directive directive, Call call, Edits edits) {
        String title = Forms.escaped(directive.argument());
        switch (call.name()) {
            case "tab-item", "tabitem", "tab" -> Folds.write(call, edits, directive.argument(), true);
            case "grid-item-card", "card", "rubric", "centered" -> {
                String link = call.argument("link", "url")
                        .filter(address -> address.contains("/"))
                        .orElse("");
                String shown = title.isEmpty()
                        ? ""
                        : link.isEmpty()
                                ? "**" + title + "**\n"
                                : "[" + title + "](<" + link.replaceAll("[<>\\s]", "") + ">)\n";
                unwrap(directive, shown, edits);
            }
            case "epigraph", "pull-quote", "blockquote", "highlights" -> {
                String body = body(directive, call.text());
                edits.replace(whole(directive), "> " + body.replace("\n", "\n> ") + "\n");
            }
            case "exercise-start", "solution-start" -> {
                String what = call.name().startsWith("exercise") ? "Exercise" : "Solution";
                edits.replace(whole(directive), anchor(call) + "**" + what + "**\n");
            }
            case "button-link", "button-ref" -> {
                String words = body(directive, call.text()).strip();
                String aim = directive.argument().replaceAll("[<>\\s]", "");
                String shown = Forms.escaped(words.isEmpty() ? aim : words);
                edits.replace(
                        whole(directive),
                        call.name().equals("button-link")
                                ? "[" + shown + "](<" + aim + ">)\n"
                                : "{ref}`" + shown + " <" + aim + ">`\n");
            }
            default -> unwrap(directive, "", edits);
        }
    }
}
