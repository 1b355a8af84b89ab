package dev.recto.listing;

import dev.recto.sheet.Declaration;
import dev.recto.text.ElementName;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The declarations of one file, each with those around it and beside it. */
final class Siblings {

    private static final String TOP = "";

    private final Map<String, Declaration> byId = new HashMap<>();
    private final Map<String, List<Declaration>> byOwner = new HashMap<>();
    private final Map<String, Declaration> before = new HashMap<>();
    private final Map<String, Integer> named = new HashMap<>();

    /** @param declarations in source order */
    Siblings(List<Declaration> declarations) {
        for (Declaration declaration : declarations) {
            byId.putIfAbsent(declaration.id(), declaration);
            if (declaration.kind() != ElementName.Kind.PACKAGE && !isInHead(declaration)) {
                List<Declaration> beside = byOwner.computeIfAbsent(ownerId(declaration), key -> new ArrayList<>());
                if (!beside.isEmpty()) {
                    before.put(declaration.id(), beside.get(beside.size() - 1));
                }
                beside.add(declaration);
                named.merge(ownerId(declaration) + "#" + declaration.name(), 1, Integer::sum);
            }
        }
    }

    /** A record's components stand in front of its body. */
    private boolean isInHead(Declaration declaration) {
        Declaration owner = owner(declaration);
        Span body = owner == null ? null : owner.body();
        return body != null && !body.contains(declaration.span());
    }

    /** The type around a declaration; null at the top of the file. */
    @Nullable
    Declaration owner(Declaration declaration) {
        return byId.get(ownerId(declaration));
    }

    /** What stands in front of a declaration in the same type; null where it is the first. */
    @Nullable
    Declaration before(Declaration declaration) {
        return before.get(declaration.id());
    }

    /** The innermost declaration around a stretch; null where it stands outside of all types. */
    @Nullable
    Declaration around(Span span) {
        Declaration found = null;
        List<Declaration> inside = byOwner.getOrDefault(TOP, List.of());
        for (Declaration next = at(inside, span); next != null; next = at(inside, span)) {
            found = next;
            inside = byOwner.getOrDefault(next.id(), List.of());
        }
        return found;
    }

    /** The last member of a type that ends before an offset; null where there is none. */
    @Nullable
    Declaration lastBefore(Declaration type, int offset) {
        Declaration last = null;
        for (Declaration member : byOwner.getOrDefault(type.id(), List.of())) {
            last = member.span().end() <= offset ? member : last;
        }
        return last;
    }

    /** The simple name, with the parameters' types where the same type has another member of that name. */
    String shortName(Declaration declaration) {
        List<String> types = ElementName.of(declaration.id()).parameters();
        boolean alone = named.getOrDefault(ownerId(declaration) + "#" + declaration.name(), 0) < 2;
        if (alone || types == null) {
            return declaration.name();
        }
        return types.stream().map(ElementName::last).collect(Collectors.joining(", ", declaration.name() + "(", ")"));
    }

    private static @Nullable Declaration at(List<Declaration> declarations, Span span) {
        return declarations.stream()
                .filter(declaration -> declaration.span().contains(span))
                .findFirst()
                .orElse(null);
    }

    private static String ownerId(Declaration declaration) {
        return declaration.owner() == null ? TOP : declaration.owner();
    }
}
