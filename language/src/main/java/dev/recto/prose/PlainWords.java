package dev.recto.prose;

import java.util.Optional;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of inline nodes where no markup can stand: in a title, or where a name is pointed at. */
public final class PlainWords {

    /** Stands for what only the book knows. */
    private static final String LATER = "…";

    private final StringBuilder words = new StringBuilder();

    private PlainWords() {}

    /** The words below a node, white space joined. What a tag comes to is not known here: an ellipsis stands for it, nothing for citations. */
    public static String of(Node parent) {
        PlainWords words = new PlainWords();
        words.addChildren(parent);
        return joined(words.words.toString());
    }

    /** The words of one inline node and of all below it, as they are. */
    static String ofInline(Node node) {
        PlainWords words = new PlainWords();
        words.add(node);
        return words.words.toString();
    }

    /** Every stretch of white space as one space, none at the ends. */
    static String joined(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private void addChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            add(child);
        }
    }

    private void add(Node node) {
        if (node instanceof Text text) {
            words.append(text.getLiteral());
        } else if (node instanceof Code code) {
            words.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            words.append('\n');
        } else if (node instanceof CitationNode) {
            // Nor does the space before it say anything then.
            words.setLength(words.toString().stripTrailing().length());
        } else if (node instanceof TagNode tag) {
            words.append(of(tag));
        } else if (node instanceof Formula formula) {
            words.append(formula.tex());
        } else if (node instanceof ReferenceNode link && link.label().isEmpty()) {
            words.append(name(link.reference()));
        } else if (!(node instanceof InlineFootnote)) {
            addChildren(node);
        }
    }

    private static String of(TagNode tag) {
        return told(tag).orElseGet(() -> standsAlone(tag) ? "" : LATER);
    }

    /** What a tag comes to; none where that is not known here. */
    private static Optional<String> told(TagNode tag) {
        return switch (tag.name()) {
            case "code", "literal", "value" -> Optional.of(tag.body());
            case "link", "linkplain" -> Optional.of(label(tag));
            case "cite" -> Optional.of("");
            case "term" ->
                Optional.of(TermText.of(tag.body()).map(TermText::shown).orElse(""));
            default -> Optional.empty();
        };
    }

    /** The words behind the reference, or the reference itself. */
    private static String label(TagNode tag) {
        String reference = tag.words().stream().findFirst().orElse("");
        String label =
                tag.body().substring(Math.min(reference.length(), tag.body().length()));
        return label.isBlank() ? name(reference) : label.strip();
    }

    /** A member as prose names it: {@code Value.plus} for {@code Value#plus(Value)}. */
    private static String name(String reference) {
        int parameters = reference.indexOf('(');
        String plain = (parameters < 0 ? reference : reference.substring(0, parameters)).replace('#', '.');
        return plain.startsWith(".") ? plain.substring(1) : plain;
    }

    /** Whether a tag has its line, or its lines, to itself. */
    private static boolean standsAlone(TagNode tag) {
        Node before = tag.getPrevious();
        Node after = tag.getNext();
        return (before == null || beside(before).stripTrailing().isEmpty() || endsLine(beside(before)))
                && (after == null || startsLine(beside(after)));
    }

    /** The words of what stands beside a tag. Another tag is not asked in turn whether it stands alone: it does not. */
    private static String beside(Node node) {
        return node instanceof TagNode tag ? told(tag).orElse(LATER) : ofInline(node);
    }

    private static boolean endsLine(String words) {
        return words.substring(words.stripTrailing().length()).indexOf('\n') >= 0;
    }

    private static boolean startsLine(String words) {
        String rest = words.stripLeading();
        return rest.isEmpty()
                || words.substring(0, words.length() - rest.length()).indexOf('\n') >= 0;
    }
}
