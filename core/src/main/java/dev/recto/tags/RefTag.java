package dev.recto.tags;

import com.google.auto.service.AutoService;
import dev.recto.book.Insert;
import dev.recto.evidence.RanTest;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.prose.Usage;
import dev.recto.tags.Numbers.Numbered;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code {@ref Type#member}}, {@code {@ref fig:Test#method file}}, {@code {@ref tbl:Test#method file}}, {@code {@ref sec:title}}
 * and {@code {@ref eq:name}}: a number, with a link.
 */
@AutoService(InlineTag.class)
public final class RefTag implements InlineTag {

    @Override
    public Usage usage() {
        return Usage.REF;
    }

    @Override
    public boolean needsNumbers() {
        return true;
    }

    @Override
    public Optional<Insert> insert(Call call) {
        String target = call.word(0);
        Numbers numbers = call.knownNumbers();
        Optional<Numbered> numbered = switch (target.replaceFirst("^(fig|tbl|sec|eq):.*", "$1")) {
            case "fig" -> call.ran(target.substring("fig:".length())).flatMap(test -> figure(test, "figure", call));
            case "tbl" -> call.ran(target.substring("tbl:".length())).flatMap(test -> figure(test, "table", call));
            case "sec" -> section(target.substring("sec:".length()), numbers, call);
            case "eq" -> equation(target.substring("eq:".length()), numbers, call);
            default -> call.declared(target).flatMap(found -> listing(found, numbers, call));
        };
        return numbered.map(
                found -> new Insert.Reference(found.label(), found.address().from(call.page()), "", false));
    }

    private static Optional<Numbered> equation(String name, Numbers numbers, Call call) {
        List<Numbered> found = numbers.equations(name, call.page());
        if (found.size() > 1) {
            String labels =
                    String.join(", ", found.stream().map(Numbered::label).toList());
            return unnumbered("several equations are called '" + name + "': " + labels, "rename one of them", call);
        }
        return found.isEmpty()
                ? unnumbered(
                        "no chapter has an equation '" + name + "'",
                        Nearest.remedy(name, numbers.equations(), "name one with $$ … $$ {#eq:" + name + "}"),
                        call)
                : Optional.of(found.get(0));
    }

    private static Optional<Numbered> listing(Declared found, Numbers numbers, Call call) {
        String id = found.declaration().id();
        Optional<Numbered> numbered =
                call.materials().links().shown(id).flatMap(numbers::at).or(() -> numbers.member(id));
        return numbered.isPresent()
                ? numbered
                : unnumbered(
                        "no numbered listing shows '" + call.word(0) + "'",
                        "link to it with [" + call.word(0) + "], or show it with {@listing …} in a chapter",
                        call);
    }

    /** @param kind {@code figure} or {@code table} */
    private static Optional<Numbered> figure(RanTest test, String kind, Call call) {
        Map<String, Numbered> figures = call.knownNumbers().figures(test.name(), kind.equals("table"));
        String name = test.name().shortName();
        String file = call.word(1);
        if (file.isEmpty() && figures.size() > 1) {
            return unnumbered(
                    name + " has " + figures.size() + " " + kind + "s: " + String.join(", ", figures.keySet()),
                    "name the file behind it",
                    call);
        }
        Optional<Numbered> found =
                file.isEmpty() ? figures.values().stream().findFirst() : Optional.ofNullable(figures.get(file));
        return found.isPresent()
                ? found
                : unnumbered(
                        "no chapter shows " + (file.isEmpty() ? "a " + kind : "the " + kind + " '" + file + "'")
                                + " of " + name,
                        Nearest.remedy(file, figures.keySet(), "show it with {@" + kind + " …} in a chapter"),
                        call);
    }

    private static Optional<Numbered> section(String fragment, Numbers numbers, Call call) {
        List<Numbered> found = numbers.sections(fragment, call.page());
        if (found.size() > 1) {
            String labels =
                    String.join(", ", found.stream().map(Numbered::label).toList());
            return unnumbered("several sections are called '" + fragment + "': " + labels, "rename one of them", call);
        }
        return found.isEmpty()
                ? unnumbered(
                        "no chapter has a section '" + fragment + "'",
                        Nearest.remedy(fragment, numbers.fragments(), "write its fragment, as links to it have it"),
                        call)
                : Optional.of(found.get(0));
    }

    private static Optional<Numbered> unnumbered(String message, String remedy, Call call) {
        return call.refuse(ProblemKind.UNNUMBERED_TARGET, message, remedy);
    }
}
