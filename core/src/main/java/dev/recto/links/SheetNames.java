package dev.recto.links;

import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.prose.Names;
import dev.recto.prose.Target;
import dev.recto.text.ElementName;
import dev.recto.text.Nearest;
import java.util.List;
import java.util.Optional;

/**
 * Finds names where javac does not stand: in Markdown pages, and in prose of main sources that speaks of tests. It knows
 * what the book's own sources declare, and the types of the JDK by their full names and those of {@code java.lang}.
 */
public final class SheetNames implements Names {

    private final Sheets sheets;
    private final String home;

    /** @param home package to prefer where two types share a simple name; empty for none */
    public SheetNames(Sheets sheets, String home) {
        this.sheets = sheets;
        this.home = home;
    }

    @Override
    public Resolution resolve(String reference) {
        ElementName name = ElementName.written(reference);
        Optional<Declared> type = type(name.type());
        if (type.isEmpty()) {
            return PlatformNames.resolve(name, sheets.answers())
                    .<Resolution>map(Resolution.Found::new)
                    .orElseGet(() -> Resolution.Missing.type(
                            name.type(), "in the book's sources", Nearest.to(name.type(), sheets.simpleNames())));
        }
        return name.isMember() ? member(type.get(), name) : found(type.get());
    }

    private Optional<Declared> type(String name) {
        List<Declared> types = sheets.types(name);
        return types.stream()
                .filter(type -> type.file().sheet().packageName().equals(home))
                .findFirst()
                .or(() -> types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty());
    }

    private Resolution member(Declared type, ElementName name) {
        List<Declared> members = sheets.members(type.declaration().id());
        List<String> known =
                members.stream().map(each -> each.declaration().name()).toList();
        return members.stream()
                .filter(each -> each.declaration().name().equals(name.simple()))
                .filter(each -> name.takes(parameters(each)))
                .findFirst()
                .map(SheetNames::found)
                .orElseGet(() -> Resolution.Missing.member(
                        name, type.declaration().id(), known, simple -> forms(members, simple)));
    }

    /** How the members of one name can be told apart. */
    private static List<String> forms(List<Declared> members, String name) {
        return members.stream()
                .filter(each -> each.declaration().name().equals(name)
                        && each.declaration().id().endsWith(")"))
                .map(each -> name + "(" + String.join(", ", parameters(each)) + ")")
                .toList();
    }

    private static List<String> parameters(Declared declared) {
        List<String> parameters = ElementName.of(declared.declaration().id()).parameters();
        return parameters == null ? List.of() : parameters;
    }

    private static Resolution found(Declared declared) {
        return new Resolution.Found(
                new Target(declared.declaration().id(), declared.declaration().kind(), ""));
    }
}
