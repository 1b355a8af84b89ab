package dev.recto.dialect;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The rules of all dialects, which are looked for once: every page asks for some. */
final class DialectRules {

    /** Sorted by the names of their classes. */
    static final List<DialectRule> ALL =
            ServiceLoader.load(DialectRule.class, DialectRule.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .sorted(Comparator.comparing(rule -> rule.getClass().getName()))
                    .toList();

    private DialectRules() {}
}
