package dev.recto.pages;

import dev.recto.evidence.BookModule;
import dev.recto.text.FileName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Addresses of pages where two modules would give one to two of theirs: those that lie in the name of a module then, and that of
 * the module which has the book stays as it is.
 */
public final class ModuleAddresses {

    private final Map<String, Set<BookModule>> byAddress = new HashMap<>();

    /** @param all every page and every part of the book */
    public ModuleAddresses(Stream<Plan> all) {
        all.forEach(plan -> byAddress
                .computeIfAbsent(FileName.folded(plan.address()), key -> new HashSet<>())
                .add(plan.module()));
    }

    /** The same pages, told apart. An address that its author chose is left, for whoever chose it to be told of the clash. */
    public List<Plan> apart(List<Plan> pages) {
        return pages.stream().map(this::apart).toList();
    }

    private Plan apart(Plan plan) {
        boolean alone = byAddress
                        .getOrDefault(FileName.folded(plan.address()), Set.of())
                        .size()
                <= 1;
        return alone || !plan.heading().address().isEmpty()
                ? plan
                : plan.at(plan.module().path(plan.address()));
    }
}
