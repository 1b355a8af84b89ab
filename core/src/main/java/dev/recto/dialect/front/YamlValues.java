package dev.recto.dialect.front;

import dev.recto.dialect.front.Front.Settings;
import dev.recto.dialect.front.Value.Field;
import dev.recto.dialect.front.Value.Fields;
import dev.recto.dialect.front.Value.Items;
import dev.recto.dialect.front.Value.Text;
import dev.recto.text.Fault;
import dev.recto.text.LineIndex;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML, and JSON, which is a part of it. */
final class YamlValues {

    private static final int DEPTH = 20;

    private final String yaml;
    private final int start;
    private final LineIndex lines;
    private final List<Fault> faults = new ArrayList<>();

    /** @param start where the text stands in a larger one, in which offsets count */
    YamlValues(String yaml, int start) {
        this.yaml = yaml;
        this.start = start;
        this.lines = LineIndex.of(yaml);
    }

    Settings read() {
        Fields fields = new Fields(start, List.of());
        try {
            Node root = FrontYaml.compose(yaml).orElse(null);
            if (root instanceof MappingNode mapping) {
                fields = fields(mapping, 0);
            } else if (root != null) {
                fault(offset(root.getStartMark()), "this is no list of keys", "write one a line, such as title: …");
            }
        } catch (MarkedYamlEngineException e) {
            fault(offset(e.getProblemMark()), String.valueOf(e.getProblem()), "mend the YAML");
        } catch (YamlEngineException e) {
            fault(start, String.valueOf(e.getMessage()), "mend the YAML");
        }
        return new Settings(fields, List.copyOf(faults));
    }

    private Value value(Node node, int depth) {
        int offset = offset(node.getStartMark());
        if (depth > DEPTH) {
            fault(offset, "values nested deeper than " + DEPTH, "flatten them");
            return new Text(offset, "", true);
        }
        if (node instanceof MappingNode mapping) {
            return fields(mapping, depth);
        }
        if (node instanceof SequenceNode sequence) {
            return new Items(
                    offset,
                    sequence.getValue().stream()
                            .map(item -> value(item, depth + 1))
                            .toList());
        }
        ScalarNode scalar = (ScalarNode) node;
        return new Text(offset, scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN);
    }

    private Fields fields(MappingNode mapping, int depth) {
        List<Field> fields = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            int offset = offset(tuple.getKeyNode().getStartMark());
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                fields.add(new Field(key.getValue(), offset, value(tuple.getValueNode(), depth + 1)));
            } else {
                fault(offset, "this is no key", "write a word");
            }
        }
        return new Fields(offset(mapping.getStartMark()), List.copyOf(fields));
    }

    /** Columns count code points, offsets do not. */
    private int offset(Optional<Mark> mark) {
        if (mark.isEmpty() || mark.get().getLine() >= lines.lines()) {
            return start;
        }
        int line = lines.start(mark.get().getLine() + 1);
        int points = Math.min(mark.get().getColumn(), yaml.codePointCount(line, yaml.length()));
        return start + yaml.offsetByCodePoints(line, points);
    }

    private void fault(int offset, String message, String remedy) {
        faults.add(ProblemKind.MALFORMED_FRONT_MATTER.at(offset, message, remedy));
    }
}
