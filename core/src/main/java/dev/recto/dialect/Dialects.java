package dev.recto.dialect;

import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;

/** The dialects that there are. */
public final class Dialects {

    private static final Map<String, Dialect> ALL = all();

    private Dialects() {}

    /** The dialect of that name; empty where there is none. */
    public static Optional<Dialect> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** The names of all dialects, sorted. */
    public static Set<String> names() {
        return ALL.keySet();
    }

    private static Map<String, Dialect> all() {
        Map<String, Dialect> all = new TreeMap<>();
        ServiceLoader.load(Dialect.class, Dialect.class.getClassLoader())
                .forEach(dialect -> all.put(dialect.name(), dialect));
        return all;
    }
}
