package dev.recto.manual;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What Maven is told of the goals: {@code META-INF/maven/plugin.xml}, which is made of the plugin's code. */
final class PluginDescriptor {

    private PluginDescriptor() {}

    /** A goal. */
    record Goal(String name, String phase, String description, List<Parameter> parameters) {}

    /** A parameter that a POM or a command line may set. */
    record Parameter(String property, String name, String byDefault, String description)
            implements Comparable<Parameter> {

        private static final Comparator<Parameter> ORDER = Comparator.comparing(Parameter::property)
                .thenComparing(Parameter::name)
                .thenComparing(Parameter::byDefault)
                .thenComparing(Parameter::description);

        /** The property, or where there is none the element of the POM. */
        String shown() {
            return property.isEmpty() ? "<" + name + ">" : property;
        }

        @Override
        public int compareTo(Parameter that) {
            return ORDER.compare(this, that);
        }
    }

    /** All goals, by name. */
    static List<Goal> goals() {
        try (InputStream xml = PluginDescriptor.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Element plugin = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(xml)
                    .getDocumentElement();
            return children(child(plugin, "mojos"), "mojo")
                    .map(PluginDescriptor::goal)
                    .sorted(Comparator.comparing(Goal::name))
                    .toList();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Goal goal(Element mojo) {
        Element settings = child(mojo, "configuration");
        return new Goal(
                text(mojo, "goal"),
                text(mojo, "requiresDirectInvocation").equals("true") ? "none" : text(mojo, "phase"),
                text(mojo, "description"),
                children(child(mojo, "parameters"), "parameter")
                        .filter(parameter -> text(parameter, "editable").equals("true"))
                        .map(parameter -> parameter(parameter, settings))
                        .toList());
    }

    private static Parameter parameter(Element parameter, Element settings) {
        String name = text(parameter, "name");
        String alias = text(parameter, "alias");
        String written = alias.isEmpty() ? name : alias;
        return children(settings, name)
                .findFirst()
                .map(set -> new Parameter(
                        set.getTextContent().replaceAll("^\\$\\{(.*)}$", "$1"),
                        written,
                        set.getAttribute("default-value"),
                        text(parameter, "description")))
                .orElse(new Parameter("", written, "", text(parameter, "description")));
    }

    private static String text(Element parent, String name) {
        return children(parent, name)
                .findFirst()
                .map(Node::getTextContent)
                .map(String::strip)
                .orElse("");
    }

    private static Element child(Element parent, String name) {
        return children(parent, name).findFirst().orElseThrow();
    }

    private static Stream<Element> children(Element parent, String name) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(node -> node.getNodeName().equals(name))
                .map(Element.class::cast);
    }
}
