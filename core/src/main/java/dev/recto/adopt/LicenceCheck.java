package dev.recto.adopt;

import eu.maveniverse.domtrip.Element;
import java.util.List;
import java.util.Optional;

/**
 * A check of licence headers that leaves the book's pages alone.
 *
 * @param key the plugin that checks
 */
record LicenceCheck(String key) implements Need {

    private static final String EXCLUDES = "excludes";
    private static final String PAGES = "src/book/**";

    static final List<Need> ALL = List.of(
            new LicenceCheck("org.apache.rat:apache-rat-plugin"), new LicenceCheck("com.mycila:license-maven-plugin"));

    @Override
    public Optional<String> meet(ProjectFacts facts, PomText pom) {
        Optional<EffectivePlugin> check = facts.plugin(key);
        if (check.isEmpty() || check.get().configurations().stream().anyMatch(LicenceCheck::leavesPages)) {
            return Optional.empty();
        }
        List<Element> own = pom.plugins(key).stream()
                .flatMap(Element::descendants)
                .filter(element -> element.localName().equals(EXCLUDES))
                .toList();
        own.forEach(excludes -> pom.add(excludes, "exclude", PAGES));
        if (own.isEmpty()) {
            Element excludes = pom.child(pom.configuration(key), EXCLUDES);
            PomText.append(excludes);
            pom.add(excludes, "exclude", PAGES);
        }
        return Optional.of("pages of a book have no licence header");
    }

    private static boolean leavesPages(Setting setting) {
        return setting.name().equals("exclude")
                ? setting.text().equals(PAGES)
                : setting.children().stream().anyMatch(LicenceCheck::leavesPages);
    }
}
