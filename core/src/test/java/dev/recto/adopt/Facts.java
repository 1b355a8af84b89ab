package dev.recto.adopt;

import eu.maveniverse.domtrip.Document;
import eu.maveniverse.domtrip.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A project in a test: its files, and what a build tool would find out of them. The effective model is that of the POM's own build,
 * with what a parent is said to have in front.
 */
final class Facts implements ProjectFiles {

    private final Map<String, String> files = new TreeMap<>();
    private final List<Library> libraries = new ArrayList<>();
    private final List<EffectivePlugin> inherited = new ArrayList<>();
    private final Map<String, String> properties = new TreeMap<>();

    Facts(String pom) {
        files.put("pom.xml", pom);
    }

    Facts file(String name, String text) {
        files.put(name, text);
        return this;
    }

    Facts library(String key, String version, boolean processor) {
        String[] parts = key.split(":");
        libraries.add(new Library(parts[0], parts[1], version, processor));
        return this;
    }

    /** A plugin that a parent, or Maven itself, brings along. */
    Facts inherited(String key, String version, String configuration) {
        return inherited(key, version, true, configuration);
    }

    /** @param said whether a POM says the version */
    Facts inherited(String key, String version, boolean said, String configuration) {
        inherited.add(new EffectivePlugin(key, version, said, configurations(configuration), Set.of()));
        return this;
    }

    Facts property(String name, String value) {
        properties.put(name, value);
        return this;
    }

    /** The project once all edits are made. */
    Facts edited() {
        Adoption.of(facts()).files().forEach(edit -> files.put(edit.file(), edit.after()));
        return this;
    }

    ProjectFacts facts() {
        Element root = Document.of(files.get("pom.xml").replace("\uFEFF", "")).root();
        Map<String, String> all = new TreeMap<>(properties);
        root.childElement("properties").stream()
                .flatMap(Element::childElements)
                .forEach(each -> all.put(each.localName(), each.textContentTrimmed()));
        return new ProjectFacts("pom.xml", "1.0", all, dependencies(root), libraries, plugins(root, all), this);
    }

    private static Set<String> dependencies(Element root) {
        return root.childElement("dependencies").stream()
                .flatMap(each -> each.childElements("dependency"))
                .map(each -> each.childTextTrimmed("groupId") + ":" + each.childTextTrimmed("artifactId"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Merged as Maven does, as far as these tests go: own versions and settings before those inherited, lists appended. */
    private List<EffectivePlugin> plugins(Element root, Map<String, String> all) {
        List<EffectivePlugin> plugins = new ArrayList<>();
        Map<String, EffectivePlugin> parents =
                inherited.stream().collect(Collectors.toMap(EffectivePlugin::key, each -> each));
        PomText pom = PomText.of(files.get("pom.xml"), Map.of()).orElseThrow();
        Set<String> keys = new TreeSet<>(parents.keySet());
        root.descendants("plugin").forEach(each -> keys.add(eu.maveniverse.domtrip.maven.PomEditor.toPluginGA(each)));
        for (String key : keys) {
            Optional<EffectivePlugin> parent = Optional.ofNullable(parents.get(key));
            List<Element> own = pom.plugins(key);
            String version = own.stream()
                    .flatMap(each -> each.childElement("version").stream())
                    .map(each -> filled(each.textContentTrimmed(), all))
                    .findFirst()
                    .orElse(parent.map(EffectivePlugin::version).orElse(""));
            List<Setting> ownSettings = own.stream()
                    .flatMap(each -> each.descendants("configuration"))
                    .map(each -> setting(each, all))
                    .toList();
            Set<String> named = ownSettings.stream()
                    .flatMap(each -> each.children().stream())
                    .map(Setting::name)
                    .collect(Collectors.toSet());
            Stream<Setting> kept = parent.stream()
                    .flatMap(each -> each.configurations().stream())
                    .map(each -> merged(each, named, ownSettings));
            Set<String> goals = own.stream()
                    .flatMap(each -> each.descendants("goal"))
                    .map(Element::textContentTrimmed)
                    .collect(Collectors.toCollection(TreeSet::new));
            plugins.add(new EffectivePlugin(
                    key,
                    version,
                    isSaid(own, parent),
                    Stream.concat(kept, ownSettings.stream()).toList(),
                    goals));
        }
        return plugins;
    }

    private static boolean isSaid(List<Element> own, Optional<EffectivePlugin> parent) {
        return own.stream().anyMatch(each -> each.childElement("version").isPresent())
                || parent.map(EffectivePlugin::said).orElse(false);
    }

    private static Setting merged(Setting parent, Set<String> named, List<Setting> own) {
        return new Setting(
                parent.name(),
                parent.text(),
                parent.children().stream()
                        .filter(each ->
                                !named.contains(each.name()) || !each.children().isEmpty())
                        .map(each -> new Setting(
                                each.name(),
                                each.text(),
                                Stream.concat(
                                                each.children().stream(),
                                                own.stream()
                                                        .flatMap(mine -> mine.child(each.name()).stream())
                                                        .flatMap(mine -> mine.children().stream()))
                                        .toList()))
                        .toList());
    }

    private static List<Setting> configurations(String xml) {
        return xml.isEmpty() ? List.of() : List.of(setting(Document.of(xml).root(), Map.of()));
    }

    private static Setting setting(Element element, Map<String, String> all) {
        List<Setting> children =
                element.childElements().map(each -> setting(each, all)).toList();
        return new Setting(
                element.localName(), children.isEmpty() ? filled(element.textContentTrimmed(), all) : "", children);
    }

    private static String filled(String text, Map<String, String> all) {
        return Pattern.compile("\\$\\{([^}]+)}")
                .matcher(text)
                .replaceAll(found ->
                        java.util.regex.Matcher.quoteReplacement(all.getOrDefault(found.group(1), found.group())));
    }

    @Override
    public List<String> sources() {
        return under("src/main/java/");
    }

    @Override
    public List<String> tests() {
        return under("src/test/");
    }

    @Override
    public List<String> pages() {
        return under("src/book/");
    }

    private List<String> under(String folder) {
        return files.keySet().stream().filter(file -> file.startsWith(folder)).toList();
    }

    @Override
    public Optional<String> text(String file) {
        return Optional.ofNullable(files.get(file));
    }
}
