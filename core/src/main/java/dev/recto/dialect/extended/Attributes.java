package dev.recto.dialect.extended;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.recto.dialect.Edits;
import dev.recto.dialect.ParsedPage;
import dev.recto.dialect.Rules.Rule;
import dev.recto.text.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code {#id title="…"}} right behind words becomes a {@code <span>} around them; at the end or the start of a
 * paragraph, heading or cell, around all of its words. With {@code width=}, {@code height=} and {@code alt=} as well, right
 * behind an image, it becomes {@code <img>}. Classes are refused: a book has none for its author.
 */
final class Attributes implements Rule {

    private static final Set<String> OF_WORDS = Set.of("id", "title");

    @Override
    public void extend(Parser.Builder parser) {
        StrikethroughExtension.create().extend(parser);
        parser.customInlineParserExtensionFactory(new AttributeList.Syntax());
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        Map<Node, Node> owners = new HashMap<>();
        Map<Node, ImageTag> images = new LinkedHashMap<>();
        Map<Node, Neighbours> neighbours = new HashMap<>();
        for (AttributeList list : page.all(AttributeList.class)) {
            Neighbours around = neighbours.computeIfAbsent(list.getParent(), Neighbours::of);
            Node owner = owner(list, around, owners);
            owners.put(list, owner);
            if (list.values().containsKey("class")) {
                edits.refuse(ParsedPage.span(list), "a class means nothing in a book", "take it out");
            } else if (owner instanceof Image || owner instanceof ImageRef) {
                images.computeIfAbsent(owner, ImageTag::new).add(list);
            } else if (owner instanceof HtmlInlineBase && !Neighbours.isPlain(owner)) {
                edits.refuse(ParsedPage.span(list), "these attributes stand behind raw HTML", "write them in its tag");
            } else {
                wrap(edits, list, page.trimmed(owner == null ? around.words(list) : Neighbours.span(owner)));
            }
        }
        images.values().forEach(image -> image.rewrite(page, edits));
    }

    /** The node right before a list; null where the words of its whole paragraph, heading or cell are meant. */
    private static @Nullable Node owner(AttributeList list, Neighbours around, Map<Node, Node> owners) {
        Node previous = list.getPrevious();
        if (previous instanceof AttributeList) {
            return isAdjacent(list) ? owners.get(previous) : null;
        }
        boolean behindSpace = previous instanceof SoftLineBreak
                || (previous instanceof Text words
                        && Character.isWhitespace(words.getChars().lastChar())
                        && (words.getChars().isBlank() || around.isLast(list)));
        return behindSpace ? null : previous;
    }

    private static boolean isAdjacent(AttributeList list) {
        return list.getPrevious() instanceof AttributeList before && before.getEndOffset() == list.getStartOffset();
    }

    private static void wrap(Edits edits, AttributeList list, Span words) {
        Map<String, String> values = list.values();
        String stranger = values.keySet().stream()
                .filter(name -> !OF_WORDS.contains(name))
                .findFirst()
                .orElse(null);
        if (words.start() == words.end()) {
            edits.refuse(
                    ParsedPage.span(list),
                    "these attributes stand behind no words",
                    "write them right behind the words that they are for, or write raw HTML such as <div id=…>");
        } else if (stranger != null) {
            edits.refuse(
                    ParsedPage.span(list),
                    "'" + stranger + "' is an attribute of images",
                    "write it right behind an image, or take it out");
        } else if (words.start() < list.getStartOffset()) {
            Span whole = new Span(words.start(), list.getEndOffset());
            int end = isAdjacent(list) ? list.getStartOffset() : words.end();
            edits.before(whole, list.getStartOffset(), opening("span", values));
            edits.replace(new Span(end, whole.end()), whole, "</span>");
        } else {
            edits.replace(new Span(list.getStartOffset(), words.start()), opening("span", values));
            edits.after(new Span(list.getStartOffset(), words.end()), "</span>");
        }
    }

    /** An HTML tag with these attributes. */
    static String opening(String name, Map<String, String> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(each -> " " + each.getKey() + "=\"" + Escaping.escapeHtml(each.getValue(), false) + "\"")
                        .collect(Collectors.joining("", "<" + name, ">"));
    }

    /**
     * The words of one paragraph, heading, cell or other node that holds lists of attributes.
     *
     * @param words from the first to the last, lists between them included
     * @param all everything, lists before and behind them included
     */
    private record Neighbours(Span words, Span all) {

        static Neighbours of(Node parent) {
            Node first = parent.getFirstChild();
            Node last = parent.getLastChild();
            Span all = new Span(first.getStartOffset(), last.getEndOffset());
            while (first != null && !isWords(first)) {
                first = first.getNext();
            }
            while (last != null && !isWords(last)) {
                last = last.getPrevious();
            }
            int start = first == null ? all.start() : first.getStartOffset();
            return new Neighbours(new Span(start, last == null ? start : last.getEndOffset()), all);
        }

        private static boolean isWords(Node node) {
            return !(node instanceof AttributeList)
                    && !(node instanceof SoftLineBreak)
                    && !node.getChars().isBlank();
        }

        /** Whether no words stand behind a list. */
        boolean isLast(AttributeList list) {
            return words.end() <= list.getStartOffset();
        }

        /** The words that a list at their end or at their start is for; nothing for a list among them. */
        Span words(AttributeList list) {
            if (words.start() == words.end()) {
                return words;
            }
            if (isLast(list)) {
                return new Span(words.start(), list.getStartOffset());
            }
            boolean first = list.getStartOffset() == all.start();
            return first ? words : new Span(list.getStartOffset(), list.getStartOffset());
        }

        /** Where a node stands; plain words are all those up to the next markup. */
        static Span span(Node owner) {
            Node first = owner;
            while (isPlain(first) && isPlain(first.getPrevious())) {
                first = first.getPrevious();
            }
            return new Span(first.getStartOffset(), owner.getEndOffset());
        }

        static boolean isPlain(@Nullable Node node) {
            return node instanceof Text || node instanceof HtmlEntity;
        }
    }
}
