package dev.recto.tags;

import com.google.auto.service.AutoService;
import dev.recto.book.Insert;
import dev.recto.book.Named;
import dev.recto.evidence.RanTest;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.prose.Usage;
import dev.recto.tags.Numbers.Numbered;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import dev.recto.words.NumberWords;
import dev.recto.words.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code {@ref Type#member}}, {@code {@ref fig:Test#method file}}, {@code {@ref sec:title}}, {@code {@ref eq:name}},
 * {@code {@ref ex:name}}, {@code {@ref tbl:name}} and {@code {@ref tbl:Test#method file}}: a number, with a link.
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
        Optional<Numbered> numbered = switch (target.replaceFirst("^(fig|sec|eq|ex|tbl):.*", "$1")) {
            case "fig" -> figure(target.substring("fig:".length()), "figure", call);
            case "sec" -> section(target.substring("sec:".length()), numbers, call);
            case "eq" -> named(Named.Kind.EQUATION, target.substring("eq:".length()), numbers, call);
            case "ex" -> named(Named.Kind.EXERCISE, target.substring("ex:".length()), numbers, call);
            case "tbl" -> table(target.substring("tbl:".length()), numbers, call);
            default -> call.declared(target).flatMap(found -> listing(found, numbers, call));
        };
        NumberWords words = call.materials().words().number();
        return numbered.map(found ->
                new Insert.Reference(found.label().in(words), found.address().from(call.page()), "", false, true));
    }

    /** A table that a test published, or one that has a name. */
    private static Optional<Numbered> table(String target, Numbers numbers, Call call) {
        return target.contains("#") ? figure(target, "table", call) : named(Named.Kind.TABLE, target, numbers, call);
    }

    private static Optional<Numbered> named(Named.Kind kind, String name, Numbers numbers, Call call) {
        List<Numbered> found = numbers.named(kind, name, call.page());
        String word = kind.word();
        if (found.size() > 1) {
            return unnumbered(
                    "several " + word + "s are called '" + name + "': " + labels(found), "rename one of them", call);
        }
        return found.isEmpty()
                ? unnumbered(
                        "no chapter has " + (kind == Named.Kind.TABLE ? "a " : "an ") + word + " '" + name + "'",
                        Nearest.remedy(name, numbers.names(kind), howToName(kind, name)),
                        call)
                : Optional.of(found.get(0));
    }

    /** As authors are told of them. */
    private static String labels(List<Numbered> found) {
        NumberWords words = Wording.of("en").number();
        return String.join(
                ", ", found.stream().map(each -> each.label().in(words)).toList());
    }

    private static String howToName(Named.Kind kind, String name) {
        return switch (kind) {
            case EQUATION -> "name one with $$ … $$ {#eq:" + name + "}";
            case EXERCISE -> "name one with {@exercise " + name + "}";
            case TABLE -> "name one with Table: … {#tbl:" + name + "}";
        };
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
    private static Optional<Numbered> figure(String target, String kind, Call call) {
        return call.ran(target).flatMap(test -> figure(test, kind, call));
    }

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
            return unnumbered(
                    "several sections are called '" + fragment + "': " + labels(found), "rename one of them", call);
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
