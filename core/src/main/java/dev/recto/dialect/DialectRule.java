package dev.recto.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/**
 * One word of a dialect, or one construct, in a class of its own that {@link ServiceLoader} finds: a {@link
 * dev.recto.dialect.front.FrontKey}, a {@link NamedRule} or a {@link MarkupRule}. To add one, write its class with {@code
 * @AutoService(DialectRule.class)}, and its test.
 */
public interface DialectRule {

    /** The dialect that stands for every foreign one. */
    String EVERY = "*";

    /** The name of the dialect whose word it is, and of those that have it as parent; {@link #EVERY} for all foreign ones. */
    String dialect();

    /** The rules of one kind for a dialect: its own, then its parent's, then everybody's; each sorted by the name of its class. */
    static <T extends DialectRule> List<T> of(String dialect, Class<T> kind) {
        List<T> rules = new ArrayList<>();
        for (String name : chain(dialect)) {
            DialectRules.ALL.stream()
                    .filter(rule -> kind.isInstance(rule) && rule.dialect().equals(name))
                    .forEach(rule -> rules.add(kind.cast(rule)));
        }
        return List.copyOf(rules);
    }

    /** A dialect, its parents, and what stands for all. */
    private static List<String> chain(String dialect) {
        List<String> chain = new ArrayList<>();
        String next = dialect;
        while (next != null && !chain.contains(next)) {
            chain.add(next);
            Dialect known = Dialect.ALL.get(next);
            next = known == null ? null : known.parent().orElse(null);
        }
        chain.add(EVERY);
        return chain;
    }
}
