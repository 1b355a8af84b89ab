package dev.recto.adopt;

import eu.maveniverse.domtrip.Document;
import eu.maveniverse.domtrip.DomTripException;
import eu.maveniverse.domtrip.Element;
import eu.maveniverse.domtrip.maven.PomEditor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text of a POM under edit. What is not edited stays as it is, byte for byte; what is added is indented as its surroundings are
 * and ends its lines as they do.
 */
final class PomText {

    private static final String MARK = "\uFEFF";
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\r?\\n");
    private static final Pattern BLANK_LINES = Pattern.compile("^\\s*(?=\\r\\n|(?<!\\r)\\n)");

    /** The elements of a POM that may be added, and those behind them, as Maven's conventions order them. */
    private static final List<String> ORDER = List.of(
            "properties",
            "dependencyManagement",
            "dependencies",
            "repositories",
            "pluginRepositories",
            "build",
            "reporting",
            "profiles");

    private final PomEditor editor;
    private final String mark;
    private final Map<String, String> versions;

    private PomText(PomEditor editor, String mark, Map<String, String> versions) {
        this.editor = editor;
        this.mark = mark;
        this.versions = versions;
    }

    /**
     * A POM; nothing where it is not understood to the last byte, so that it is not to be edited.
     *
     * @param versions those of plugins whose version no POM says, by their keys: Maven warns of a plugin that a POM names without one
     */
    static Optional<PomText> of(String text, Map<String, String> versions) {
        String mark = text.startsWith(MARK) ? MARK : "";
        try {
            PomText pom = new PomText(new PomEditor(Document.of(text.substring(mark.length()))), mark, versions);
            return pom.text().equals(text) && pom.root().localName().equals("project")
                    ? Optional.of(pom)
                    : Optional.empty();
        } catch (DomTripException e) {
            return Optional.empty();
        }
    }

    String text() {
        return mark + editor.toXml();
    }

    Element root() {
        return editor.root();
    }

    /** A child of this name, which is added where there is none. */
    Element child(Element parent, String name) {
        return parent.childElement(name).orElseGet(() -> parent == root() ? section(name) : add(parent, name));
    }

    /** A new child of the root: where Maven's own order of them has it, with blank lines around where the others have them. */
    private Element section(String name) {
        List<String> later = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size());
        Element section = root().childElements()
                .filter(each -> later.contains(each.localName()))
                .findFirst()
                .map(next -> editor.insertElementBefore(next, name))
                .orElseGet(() -> editor.addElement(root(), name));
        if (BLANK_LINE.matcher(text()).find()) {
            editor.addBlankLineBefore(section);
        }
        return section;
    }

    /** Adds a child, behind those that are there. */
    Element add(Element parent, String name) {
        boolean first = parent.childElements().findAny().isEmpty();
        Element child = editor.addElement(parent, name);
        if (first) {
            // The library sets the end of an element off as its start is, blank lines and all.
            parent.innerPrecedingWhitespace(
                    BLANK_LINES.matcher(parent.innerPrecedingWhitespace()).replaceFirst(""));
        }
        return child;
    }

    /** Adds a child that holds a text. */
    void add(Element parent, String name, String text) {
        add(parent, name).textContent(text);
    }

    /** Adds a sibling in front of an element. */
    Element addBefore(Element element, String name) {
        return editor.insertElementBefore(element, name);
    }

    /** Sets a property that is not set in this POM. */
    void property(String name, String value) {
        Element properties = child(root(), "properties");
        if (properties.childElement(name).isEmpty()) {
            if (value.isEmpty()) {
                add(properties, name).selfClosing(true);
            } else {
                add(properties, name, value);
            }
        }
    }

    /** Changes a text; where that is a property of this POM alone, the property's. */
    void replace(Element element, String text) {
        Matcher reference = PROPERTY.matcher(element.textContentTrimmed());
        Optional<Element> property = reference.matches()
                ? root().childElement("properties").flatMap(all -> all.childElement(reference.group(1)))
                : Optional.empty();
        property.orElse(element).textPreservingWhitespace(text);
    }

    /** A plugin in the build of the POM itself, which is added where there is none. */
    Element plugin(String key) {
        Element plugins = child(child(root(), "build"), "plugins");
        return plugins.childElements("plugin")
                .filter(plugin -> PomEditor.toPluginGA(plugin).equals(key))
                .findFirst()
                .orElseGet(() -> {
                    Element plugin = add(plugins, "plugin");
                    add(plugin, "groupId", key.substring(0, key.indexOf(':')));
                    add(plugin, "artifactId", key.substring(key.indexOf(':') + 1));
                    Optional.ofNullable(versions.get(key)).ifPresent(version -> add(plugin, "version", version));
                    return plugin;
                });
    }

    /** The POM itself and its profiles. */
    private Stream<Element> containers() {
        return Stream.concat(
                Stream.of(root()),
                root().childElement("profiles").stream().flatMap(all -> all.childElements("profile")));
    }

    /** A plugin wherever the POM has it: in the build, managed, in profiles. */
    List<Element> plugins(String key) {
        return containers()
                .flatMap(container -> container.childElement("build").stream())
                .flatMap(build -> Stream.concat(Stream.of(build), build.childElement("pluginManagement").stream()))
                .flatMap(container -> container.childElement("plugins").stream())
                .flatMap(plugins -> plugins.childElements("plugin"))
                .filter(plugin -> PomEditor.toPluginGA(plugin).equals(key))
                .toList();
    }

    /** The versions that the POM gives to libraries of a group: to dependencies, managed, in profiles. */
    List<Element> dependencyVersions(String group) {
        return containers()
                .flatMap(container ->
                        Stream.concat(Stream.of(container), container.childElement("dependencyManagement").stream()))
                .flatMap(container -> container.childElement("dependencies").stream())
                .flatMap(all -> all.childElements("dependency"))
                .filter(dependency -> group.equals(dependency.childTextTrimmed("groupId")))
                .flatMap(dependency -> dependency.childElement("version").stream())
                .toList();
    }

    /** A setting wherever the POM gives it to a plugin: in its configuration, and in those of its executions. */
    List<Element> settings(String key, String name) {
        return plugins(key).stream()
                .flatMap(plugin -> Stream.concat(
                        Stream.of(plugin),
                        plugin.childElement("executions").stream()
                                .flatMap(executions -> executions.childElements("execution"))))
                .flatMap(container -> container.childElement("configuration").stream())
                .flatMap(configuration -> configuration.childElement(name).stream())
                .toList();
    }

    /** Gives a plugin a version, behind its name. */
    void version(Element plugin, String version) {
        Optional<Element> there = plugin.childElement("version");
        if (there.isPresent()) {
            replace(there.get(), version);
        } else {
            editor.insertElementAfter(plugin.childElement("artifactId").orElseThrow(), "version", version);
        }
    }

    /** The configuration of a plugin in the build of the POM itself, which is added where there is none. */
    Element configuration(String key) {
        return child(plugin(key), "configuration");
    }

    /** Says that a list goes on with what a parent or the management of plugins has in it. */
    static void append(Element list) {
        list.attribute("combine.children", "append");
    }
}
