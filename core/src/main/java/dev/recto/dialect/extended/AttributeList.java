package dev.recto.dialect.extended;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.recto.dialect.Braces;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list of attributes such as {@code {#id .class width=100}} in flexmark's tree. */
final class AttributeList extends Braces.Leaf {

    private static final String ONE =
            "(?:[#.][A-Za-z][\\w-]*|(?:width|height|alt|title)=(?:\"[^\"\\n{}]*\"|[^\\s\"'{}<>]+))";
    private static final Pattern EACH =
            Pattern.compile("([#.])([A-Za-z][\\w-]*)|(\\w+)=(?:\"([^\"]*)\"|(\\S+?))(?=[ }])");

    private static final Pattern LIST = Pattern.compile("\\{" + ONE + "(?: +" + ONE + ")* *\\}");

    private AttributeList(BasedSequence chars) {
        super(chars);
    }

    /** How lists are found; flexmark's own extension takes every brace for one. */
    static final class Syntax extends Braces {

        @Override
        protected int length(BasedSequence text) {
            Matcher list = LIST.matcher(text);
            return list.lookingAt() ? list.end() : -1;
        }

        @Override
        protected Node node(BasedSequence chars) {
            return new AttributeList(chars);
        }
    }

    /** The values by their HTML names, sorted; classes are joined, of others the last counts. */
    Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        Matcher each = EACH.matcher(getChars());
        while (each.find()) {
            if (each.group(1) == null) {
                values.put(each.group(3), each.group(4) == null ? each.group(5) : each.group(4));
            } else if (each.group(1).equals("#")) {
                values.put("id", each.group(2));
            } else {
                values.merge("class", each.group(2), (first, second) -> first + " " + second);
            }
        }
        return values;
    }
}
