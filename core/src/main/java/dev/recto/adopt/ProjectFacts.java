package dev.recto.adopt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a build tool found out of a project.
 *
 * @param pom the name of its POM, beside its other files
 * @param recto the version of Recto that it is to use
 * @param properties of the effective POM
 * @param dependencies what it declares itself or by its parents, as {@code group:artifact}
 * @param libraries all that its tests are compiled with
 * @param plugins of the effective POM
 * @param files its files
 */
public record ProjectFacts(
        String pom,
        String recto,
        Map<String, String> properties,
        Set<String> dependencies,
        List<Library> libraries,
        List<EffectivePlugin> plugins,
        ProjectFiles files) {

    static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
    static final String SUREFIRE = "org.apache.maven.plugins:maven-surefire-plugin";
    static final String FAILSAFE = "org.apache.maven.plugins:maven-failsafe-plugin";
    static final String RECTO = "dev.recto:recto-maven-plugin";

    Optional<EffectivePlugin> plugin(String key) {
        return plugins.stream().filter(plugin -> plugin.key().equals(key)).findFirst();
    }

    /** The versions that Maven chooses by itself, by the keys of the plugins. */
    Map<String, String> unsaidVersions() {
        return plugins.stream()
                .filter(plugin -> !plugin.said() && !plugin.version().isEmpty())
                .collect(Collectors.toMap(EffectivePlugin::key, EffectivePlugin::version));
    }

    boolean hasLibrary(Predicate<Library> which) {
        return libraries.stream().anyMatch(which);
    }

    /** A property's value; empty where it is not set. */
    String property(String name) {
        return properties.getOrDefault(name, "");
    }

    /** A text of the POM, which may be a property's name in {@code ${…}}, as Maven reads it. */
    String filled(String text) {
        return text.startsWith("${") && text.endsWith("}") ? property(text.substring(2, text.length() - 1)) : text;
    }
}
