package dev.recto.theme;

import dev.recto.text.Fault;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import dev.recto.theme.CssNames.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The custom properties of the book's own style sheet, and what a theme may do with them. */
public final class ThemeProperties {

    /** Those that keep their names and what they mean: themes may set and read them. */
    public static final SortedSet<String> STABLE = names("paper leaf ink soft rule accent yes yes-line no no-line added"
            + " removed keyword type function variable string number comment annotation operator black red green"
            + " yellow blue magenta cyan white serif sans mono measure");

    /** Those that may change whenever Recto does. */
    public static final SortedSet<String> OWN = names("between edge frame-type gutter hang indent line page side read");

    private ThemeProperties() {}

    private static SortedSet<String> names(String names) {
        return Set.of(names.split(" ")).stream()
                .map(name -> "--" + name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is wrong with the properties that a theme sets and reads. */
    static List<Fault> faults(CssNames names) {
        List<Fault> faults = new ArrayList<>();
        Set<String> read = of(names.read());
        read.addAll(of(names.registered()));
        for (Named property : names.declared()) {
            if (!own(property, faults) && !read.contains(property.name()) && !STABLE.contains(property.name())) {
                // It may be one of the author's, for drawings to read.
                meant(property.name()).ifPresent(nearest -> unknown(property, Nearest.question(nearest), faults));
            }
        }
        Set<String> known = of(names.declared());
        known.addAll(of(names.registered()));
        known.addAll(STABLE);
        for (Named property : names.read()) {
            if (!own(property, faults) && !known.contains(property.name())) {
                String remedy = meant(property.name()).map(Nearest::question).orElse("set it in this file");
                unknown(property, remedy, faults);
            }
        }
        return faults;
    }

    private static Set<String> of(List<Named> named) {
        return named.stream().map(Named::name).collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean own(Named property, List<Fault> faults) {
        boolean own = OWN.contains(property.name());
        if (own) {
            faults.add(ProblemKind.BAD_THEME.at(
                    property.offset(),
                    "'" + property.name() + "' is the book's own, and may change",
                    "set one of those that the manual lists, or take another name"));
        }
        return own;
    }

    private static void unknown(Named property, String remedy, List<Fault> faults) {
        faults.add(ProblemKind.BAD_THEME.at(
                property.offset(),
                "neither the book nor this file has the property '" + property.name() + "'",
                remedy));
    }

    /** The one that a misspelt name means: a short name of an author's may be three edits from many. */
    private static Optional<String> meant(String name) {
        int most = Math.max(1, (name.length() - 2) / 3);
        return STABLE.stream()
                .filter(each -> Nearest.distance(name, each) <= most)
                .min(Comparator.comparingInt(each -> Nearest.distance(name, each)));
    }
}
