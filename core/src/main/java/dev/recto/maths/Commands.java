package dev.recto.maths;

import dev.recto.text.Nearest;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The commands that Temml knows, by which an author is told what a misspelt one was most likely meant to be. */
final class Commands {

    private static final Pattern NAME = Pattern.compile("\"\\\\\\\\([A-Za-z]+)\"");

    /** What links, numbers or colours, which no formula of a book may do: nobody is told to. */
    private static final Set<String> REFUSED = Set.of(
            "href",
            "url",
            "ref",
            "eqref",
            "label",
            "tag",
            "includegraphics",
            "color",
            "textcolor",
            "colorbox",
            "fcolorbox");

    private final Set<String> names;

    private Commands(Set<String> names) {
        this.names = names;
    }

    /** Those that a program names, without their backslashes; some may be for its own use. */
    static Commands of(String program) {
        return new Commands(NAME.matcher(program)
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /**
     * Asks whether another command was meant.
     *
     * @param name without its backslash
     * @param usable whether a formula may have a command
     * @return null where none is near, or where the name itself is known and refused
     */
    @Nullable
    String question(String name, Predicate<String> usable) {
        if (names.contains(name) || REFUSED.contains(name)) {
            return null;
        }
        Set<String> others = new TreeSet<>(names);
        others.removeAll(REFUSED);
        String nearest = Nearest.to(name, others);
        while (nearest != null && !usable.test(nearest)) {
            others.remove(nearest);
            nearest = Nearest.to(name, others);
        }
        return nearest == null ? null : Nearest.question("\\" + nearest);
    }
}
