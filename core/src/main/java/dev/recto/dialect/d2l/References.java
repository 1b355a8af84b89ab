package dev.recto.dialect.d2l;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.NamedRule;
import dev.recto.dialect.d2l.Labels.Target;
import dev.recto.dialect.site.SiteAddresses;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.Optional;

/**
 * {@code :numref:}, {@code :ref:} and {@code :eqref:} lead to what has a label, on any page: a table or an equation by its number,
 * since a book numbers these; all else by its words (d2l-ai/d2l-book 2322e56, docs/user/markdown.md, "Cross References").
 */
@AutoService(DialectRule.class)
public final class References implements NamedRule {

    @Override
    public String dialect() {
        return D2l.NAME;
    }

    @Override
    public String form() {
        return Marks.MARK;
    }

    @Override
    public List<String> names() {
        return List.of("numref", "ref", "eqref");
    }

    @Override
    public void write(Call call, Edits edits) {
        String label = call.positional().get(0);
        Labels labels = Labels.of(call.page().site());
        Optional<Target> target = labels.get(label);
        if (target.isEmpty()) {
            edits.refuse(ProblemKind.DEAD_LINK.at(
                    call.open().start(),
                    "no page has a label '" + label + "'",
                    Nearest.remedy(label, labels.names(), "set it with :label:`" + label + "`")));
            edits.replace(call.open(), "");
            return;
        }
        edits.replace(call.open(), written(target.get(), Labels.name(label), call));
    }

    private static String written(Target target, String name, Call call) {
        String page =
                target.page().equals(call.page().path()) ? "" : SiteAddresses.fromPage(target.page(), call.page());
        return switch (target.kind()) {
            case EQUATION -> "{@ref eq:" + name + "}";
            case TABLE -> "{@ref tbl:" + name + "}";
            case PAGE ->
                "[" + target.words() + "](<"
                        + (page.isEmpty() ? SiteAddresses.fromPage(target.page(), call.page()) : page) + ">)";
            case SECTION, FIGURE -> "[" + target.words() + "](<" + page + "#" + name + ">)";
        };
    }
}
