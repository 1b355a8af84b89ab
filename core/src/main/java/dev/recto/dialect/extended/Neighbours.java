package dev.recto.dialect.extended;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import dev.recto.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words of one paragraph, heading, cell or other node that holds lists of attributes.
 *
 * @param words from the first to the last, lists between them included
 * @param all everything, lists before and behind them included
 */
record Neighbours(Span words, Span all) {

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
