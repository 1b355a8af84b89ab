package dev.recto.imports;

import dev.recto.dialect.Met;
import dev.recto.dialect.Met.Fate;
import dev.recto.text.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A construct of a site, how often it stood there, and what became of it.
 *
 * @param name what it is called
 * @param fates how often what became of it; never empty
 * @param first where it stands first, of those whose fate is worst
 */
record Construct(String name, Map<Fate, Integer> fates, Place first) {

    private static final Comparator<Construct> WORST_FIRST = Comparator.comparing(
                    Construct::worst, Comparator.reverseOrder())
            .thenComparing(Construct::count, Comparator.reverseOrder())
            .thenComparing(Construct::name);

    /** All that stood on the pages of a site: what was refused first, then what stands there most often. */
    static List<Construct> of(List<SitePage> pages) {
        Map<String, Construct> byName = new TreeMap<>();
        for (SitePage page : pages) {
            for (Met met : page.text().met()) {
                Construct one = new Construct(met.construct(), Map.of(met.fate(), 1), page.place(met));
                byName.merge(met.construct(), one, Construct::and);
            }
        }
        List<Construct> all = new ArrayList<>(byName.values());
        all.sort(WORST_FIRST);
        return all;
    }

    private Construct and(Construct more) {
        Map<Fate, Integer> all = new EnumMap<>(fates);
        more.fates.forEach((fate, count) -> all.merge(fate, count, Integer::sum));
        return new Construct(name, all, more.worst().compareTo(worst()) > 0 ? more.first : first);
    }

    int count() {
        return fates.values().stream().mapToInt(Integer::intValue).sum();
    }

    Fate worst() {
        return fates.keySet().stream().max(Comparator.naturalOrder()).orElse(Fate.TRANSLATED);
    }

    /** How often it came to this. */
    int count(Fate fate) {
        return fates.getOrDefault(fate, 0);
    }
}
