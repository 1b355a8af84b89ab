package dev.recto.links;

import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.prose.Names;
import dev.recto.prose.Target;
import dev.recto.sheet.Declaration;
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
        int hash = reference.indexOf('#');
        String typeName = hash < 0 ? reference : reference.substring(0, hash);
        Optional<Declared> type = type(typeName);
        if (type.isEmpty()) {
            return PlatformNames.resolve(reference)
                    .<Resolution>map(Resolution.Found::new)
                    .orElseGet(() -> new Resolution.Missing(
                            "no type '" + typeName + "' in the book's sources",
                            Nearest.to(typeName, sheets.simpleNames())));
        }
        return hash < 0 ? found(type.get()) : member(type.get(), reference.substring(hash + 1));
    }

    private Optional<Declared> type(String name) {
        List<Declared> types = sheets.types(name);
        return types.stream()
                .filter(type -> type.file().sheet().packageName().equals(home))
                .findFirst()
                .or(() -> types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty());
    }

    private Resolution member(Declared type, String member) {
        int parenthesis = member.indexOf('(');
        String name = parenthesis < 0 ? member : member.substring(0, parenthesis);
        List<Declared> members = sheets.members(type.declaration().id());
        return members.stream()
                .filter(declared -> declared.declaration().name().equals(name))
                .filter(declared -> parenthesis < 0 || takes(declared.declaration(), member.substring(parenthesis)))
                .findFirst()
                .map(SheetNames::found)
                .orElseGet(() -> new Resolution.Missing(
                        "no member '" + member + "' in " + type.declaration().id(),
                        Nearest.to(
                                name,
                                members.stream()
                                        .map(declared -> declared.declaration().name())
                                        .toList())));
    }

    /** Whether a declaration's erased parameters are those written, by simple or by full names. */
    private static boolean takes(Declaration declaration, String parameters) {
        String[] written = split(parameters);
        String[] declared =
                split(declaration.id().substring(Math.max(declaration.id().indexOf('('), 0)));
        if (written.length != declared.length) {
            return false;
        }
        for (int i = 0; i < written.length; i++) {
            if (!("." + declared[i]).endsWith("." + written[i])) {
                return false;
            }
        }
        return true;
    }

    private static String[] split(String parameters) {
        String inside = parameters.replaceAll("[()\\s]", "");
        return inside.isEmpty() ? new String[0] : inside.split(",", -1);
    }

    private static Resolution found(Declared declared) {
        return new Resolution.Found(
                new Target(declared.declaration().id(), declared.declaration().kind(), ""));
    }
}
