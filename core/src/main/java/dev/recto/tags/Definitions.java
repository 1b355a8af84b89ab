package dev.recto.tags;

import dev.recto.book.Definition;
import dev.recto.book.Page;
import dev.recto.links.Links.Address;
import dev.recto.prose.TermText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The terms that the book defines, known once all its pages are made. */
final class Definitions {

    private final Map<String, Defined> byKey = new TreeMap<>();

    /**
     * A term where it is defined.
     *
     * @param definition what its tag came to
     * @param address where it stands
     */
    record Defined(Definition definition, Address address) {}

    /** @param pages the pages that are published, in reading order */
    Definitions(List<Page> pages) {
        for (Page page : pages) {
            page.all(Definition.class)
                    .forEach(definition -> byKey.putIfAbsent(
                            TermText.key(definition.term()),
                            new Defined(definition, new Address(page.address(), definition.anchor()))));
        }
    }

    /** The definition of a term, however its letters are written. */
    Optional<Defined> find(TermText term) {
        return Optional.ofNullable(byKey.get(term.key()));
    }

    /** All terms. */
    List<String> terms() {
        return byKey.values().stream()
                .map(defined -> defined.definition().term())
                .toList();
    }
}
