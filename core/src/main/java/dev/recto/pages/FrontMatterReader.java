package dev.recto.pages;

import dev.recto.dialect.DialectChoice;
import dev.recto.dialect.front.FrontYaml;
import dev.recto.pages.MarkdownPage.FrontMatter;
import dev.recto.pages.MarkdownPage.Named;
import dev.recto.sheet.Author;
import dev.recto.sheet.Heading;
import dev.recto.text.Nearest;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML front matter, and says at line and column what is wrong with it. */
final class FrontMatterReader {

    private static final Pattern BLOCK = Pattern.compile(
            "\\A---[ \\t]*\\R(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final String TYPES = "types";

    private final String file;
    private final UnaryOperator<Place> placed;
    private final Consumer<Problem> report;
    private final Map<String, Node> members = new LinkedHashMap<>();

    /** @param placed where the author said what stands at a place of the page that is read */
    FrontMatterReader(String file, UnaryOperator<Place> placed, Consumer<Problem> report) {
        this.file = file;
        this.placed = placed;
        this.report = report;
    }

    /** Reads the YAML at the top of a page, and says where the page's words start. */
    int open(String text) {
        Matcher block = BLOCK.matcher(text);
        if (block.find()) {
            compose(block.group(1));
            return block.end();
        }
        if (text.startsWith("---\n") || text.startsWith("---\r")) {
            error(1, 1, "the front matter is never closed", "end it with a line of three hyphens");
        }
        return 0;
    }

    /** The title that the YAML gives; empty where it gives none. */
    String title() {
        return string("title");
    }

    /** Refuses a dialect that there is none of. */
    void checkDialect() {
        String name = string("dialect");
        Node value = members.get("dialect");
        if (!name.isEmpty() && value != null && !DialectChoice.isName(name)) {
            report.accept(ProblemKind.UNKNOWN_DIALECT.at(
                    place(value), "there is no dialect '" + name + "'", DialectChoice.remedy(name)));
        }
    }

    /** What the YAML says, once it is read, of a page with this title. */
    FrontMatter under(String title) {
        if (title.isBlank()) {
            error(1, 1, "this page has no title", "give it one: title: …");
        }
        return new FrontMatter(
                heading(title),
                order(),
                string("part"),
                flag("draft"),
                string("context"),
                flag("chapter"),
                types(),
                addressed(),
                aliased());
    }

    private List<Named> types() {
        Node given = members.get(TYPES);
        if (given == null) {
            return List.of();
        }
        if (!flag("chapter")) {
            error(given, "'types' belong to a chapter, and this page is none", "say chapter: true");
            return List.of();
        }
        List<Node> each = given instanceof SequenceNode sequence ? sequence.getValue() : List.of(given);
        List<Named> named = new ArrayList<>();
        for (Node node : each) {
            if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR)) {
                named.add(new Named(scalar.getValue(), place(node)));
            } else {
                error(node, "'types' takes names of types", "write types: [Cart, Till]");
            }
        }
        return List.copyOf(named);
    }

    private Place addressed() {
        Node address = members.get("address");
        return address == null ? new Place(file, 1, 1) : place(address);
    }

    private List<Place> aliased() {
        Node given = members.get("aliases");
        if (!(given instanceof SequenceNode sequence)) {
            return given == null ? List.of() : List.of(place(given));
        }
        sequence.getValue().stream()
                .filter(node -> !(node instanceof ScalarNode))
                .forEach(node -> error(node, "'aliases' takes addresses", "write aliases: [old/name.html]"));
        return sequence.getValue().stream()
                .filter(ScalarNode.class::isInstance)
                .map(this::place)
                .toList();
    }

    private Heading heading(String title) {
        if (!string("cover").isEmpty() && string("coverAlt").isBlank()) {
            error(members.get("cover"), "the cover has no words", "say in coverAlt what it shows");
        }
        checkDate();
        checkAuthors();
        return Heading.of(member -> member.equals("title") ? title : string(member), this::strings);
    }

    private void compose(String yaml) {
        try {
            Node root = FrontYaml.compose(yaml).orElse(null);
            if (root instanceof MappingNode mapping) {
                mapping.getValue().forEach(this::member);
            } else if (root != null) {
                error(root, "this is no list of members", "write one member a line, such as title: …");
            }
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 2).orElse(1);
            int column = e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(1);
            error(line, column, String.valueOf(e.getProblem()), "mend the YAML");
        } catch (YamlEngineException e) {
            error(1, 1, String.valueOf(e.getMessage()), "mend the YAML");
        }
    }

    private void member(NodeTuple tuple) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            error(tuple.getKeyNode(), "this is no member's name", "write a word");
            return;
        }
        if (!FrontMatter.MEMBERS.contains(key.getValue())) {
            String remedy = Nearest.remedy(
                    key.getValue(), FrontMatter.MEMBERS, "known are " + String.join(", ", FrontMatter.MEMBERS));
            error(key, "unknown member '" + key.getValue() + "'", remedy);
        } else if (members.put(key.getValue(), tuple.getValueNode()) != null) {
            report.accept(ProblemKind.MALFORMED_FRONT_MATTER.warning(
                    place(key), "'" + key.getValue() + "' is given twice; the last one holds", "keep one"));
        }
    }

    private String string(String name) {
        Node node = members.get(name);
        if (node == null) {
            return "";
        }
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().equals("null") ? "" : scalar.getValue();
        }
        error(node, "'" + name + "' takes one value", "write it on one line");
        return "";
    }

    private List<String> strings(String name) {
        if (members.get(name) instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .filter(ScalarNode.class::isInstance)
                    .map(node -> ((ScalarNode) node).getValue())
                    .toList();
        }
        String one = string(name);
        return one.isEmpty() ? List.of() : List.of(one);
    }

    private boolean flag(String name) {
        String value = string(name);
        if (!Set.of("", "true", "false").contains(value)) {
            error(members.get(name), "'" + name + "' is true or false, not '" + value + "'", "write one of them");
        }
        return value.equals("true");
    }

    private int order() {
        String value = string("order");
        try {
            return value.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            error(members.get("order"), "'order' is a whole number, not '" + value + "'", "write one");
            return Integer.MAX_VALUE;
        }
    }

    private void checkDate() {
        String value = string("date");
        try {
            if (!value.isEmpty()) {
                LocalDate.parse(value);
            }
        } catch (DateTimeException e) {
            error(members.get("date"), "'" + value + "' is no date", "write it as 2026-11-20");
        }
    }

    private void checkAuthors() {
        Node given = members.get("authors");
        List<Node> each = given instanceof SequenceNode sequence
                ? sequence.getValue()
                : given == null ? List.of() : List.of(given);
        for (Node node : each) {
            if (node instanceof ScalarNode author) {
                Author.fault(author.getValue()).ifPresent(fault -> error(node, fault, Author.remedy()));
            }
        }
    }

    private void error(Node node, String message, String remedy) {
        report.accept(ProblemKind.MALFORMED_FRONT_MATTER.at(place(node), message, remedy));
    }

    private void error(int line, int column, String message, String remedy) {
        report.accept(
                ProblemKind.MALFORMED_FRONT_MATTER.at(placed.apply(new Place(file, line, column)), message, remedy));
    }

    /** Lines count from the file's first, which the three hyphens take. */
    private Place place(Node node) {
        return node.getStartMark()
                .map(mark -> placed.apply(new Place(file, mark.getLine() + 2, mark.getColumn() + 1)))
                .orElse(new Place(file, 1, 1));
    }
}
