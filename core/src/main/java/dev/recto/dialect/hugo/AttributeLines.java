package dev.recto.dialect.hugo;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Notice;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.Forms;
import dev.recto.prose.Grammar;
import dev.recto.prose.PlainWords;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of attributes: at the end of a heading, and on the line behind a block (gohugoio/hugoDocs 1c61334,
 * content/en/content-management/markdown-attributes.md) or, as mmark has them, before it (mmarkdown/mmark, Syntax, "Inline
 * Attribute Lists"). An id is one, the sizes of an image are its own; classes mean nothing in a book.
 */
final class AttributeLines implements Pass {

    private static final String LIST = "\\{\\s*((?:[#.][\\w:-]++|[\\w-]++=(?:\"[^\"\\n]*+\"|[^\\s}\"]++))"
            + "(?:\\s++(?:[#.][\\w:-]++|[\\w-]++=(?:\"[^\"\\n]*+\"|[^\\s}\"]++)))*+)\\s*\\}";
    private static final Pattern AT_END = Pattern.compile("[ \\t]*" + LIST + "[ \\t#]*$");
    private static final Pattern ON_LINE = Pattern.compile("^[ \\t]*" + LIST + "[ \\t]*(?:\\n|\\z)", Pattern.MULTILINE);
    private static final Pattern EACH = Pattern.compile("([#.])([\\w:-]+)|([\\w-]+)=(?:\"([^\"]*)\"|(\\S+))");

    @Override
    public Translation apply(String text, Manuscript page) {
        if (!text.contains("{")) {
            return Translation.unchanged(text);
        }
        Edits edits = new Edits();
        for (Node node : Grammar.nodes(Grammar.parse(text))) {
            if (node.getSourceSpans().isEmpty()) {
                continue;
            }
            Span span = Grammar.span(node);
            if (node instanceof Heading) {
                heading(node, span, text, edits);
            } else if (node instanceof Paragraph) {
                paragraph(node, span, text, edits);
            } else if (node instanceof TableRow) {
                table(span, text, edits);
            }
        }
        return edits.applyTo(text);
    }

    private static void heading(Node heading, Span span, String text, Edits edits) {
        Matcher list = AT_END.matcher(text).region(span.start(), span.end());
        if (list.find() && heading.getFirstChild() != null) {
            String id = id(list.group(1), list.start(1), edits);
            Span at = new Span(list.start(), list.end());
            int words = Grammar.span(heading.getFirstChild()).start();
            edits.replace(at, "");
            if (id != null && words < at.start()) {
                edits.before(new Span(words, at.start()), words, "<span id=\"" + id + "\">");
                edits.after(new Span(words, at.start()), "</span>");
            }
        }
    }

    private static void paragraph(Node paragraph, Span span, String text, Edits edits) {
        Matcher list = ON_LINE.matcher(text).region(span.start(), span.end());
        while (list.find()) {
            boolean edge = list.start() == span.start() || list.end() >= span.end();
            Span at = new Span(list.start(), list.end());
            if (!edge) {
                continue;
            }
            String id = id(list.group(1), list.start(1), edits);
            Node first = paragraph.getFirstChild();
            boolean image = first instanceof Image && first.getNext() instanceof SoftLineBreak;
            if (image) {
                size((Image) first, values(list.group(1)), edits);
            }
            Node next = list.start() == span.start() && list.end() >= span.end() ? paragraph.getNext() : null;
            mark(id, next, at, text, edits);
        }
    }

    /** Behind a table a list looks like a row of it. */
    private static void table(Span row, String text, Edits edits) {
        Matcher list = ON_LINE.matcher(text).region(row.start(), row.end());
        if (list.matches()) {
            String id = id(list.group(1), list.start(1), edits);
            edits.replace(row, id == null ? "" : "\n<span id=\"" + id + "\"></span>\n");
        }
    }

    /** Leaves the id in the list's place, or in the heading that it stands before. */
    private static void mark(@Nullable String id, @Nullable Node next, Span at, String text, Edits edits) {
        String end = at.of(text).endsWith("\n") ? "\n" : "";
        if (id == null) {
            edits.replace(at, "");
        } else if (next instanceof Heading && next.getFirstChild() != null) {
            Span words = Grammar.span(next.getFirstChild());
            edits.replace(at, "");
            edits.before(words, at.start(), "<span id=\"" + id + "\"></span>");
        } else {
            edits.replace(at, "<span id=\"" + id + "\"></span>" + end);
        }
    }

    private static void size(Image image, Map<String, String> values, Edits edits) {
        if (!Collections.disjoint(values.keySet(), List.of("width", "height"))) {
            String alt = values.getOrDefault("alt", PlainWords.of(image));
            edits.replace(Grammar.span(image), Forms.image(image.getDestination(), alt, values));
        }
    }

    private static Map<String, String> values(String list) {
        Map<String, String> values = new TreeMap<>();
        Matcher each = EACH.matcher(list);
        while (each.find()) {
            if (each.group(3) != null) {
                values.put(each.group(3), each.group(4) == null ? each.group(5) : each.group(4));
            }
        }
        return values;
    }

    /** The id in a list; null for none. Classes are told once a book. */
    private static @Nullable String id(String list, int offset, Edits edits) {
        String id = null;
        Matcher each = EACH.matcher(list);
        while (each.find()) {
            if ("#".equals(each.group(1))) {
                id = each.group(2);
            } else if (each.group(1) != null) {
                edits.pass(new Notice(
                        offset + each.start(),
                        ProblemKind.PASSED_OVER,
                        "class " + each.group(2),
                        "the class '" + each.group(2) + "' means nothing in a book",
                        "take it out"));
            }
        }
        return id;
    }
}
