package dev.recto.dialect.extended;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An admonition in flexmark's tree; its children are the blocks of its body. */
final class Admonition extends Block {

    private final Header header;
    private final List<Line> lines = new ArrayList<>();

    Admonition(BasedSequence chars, Header header) {
        super(chars);
        this.header = header;
    }

    /**
     * Its first line.
     *
     * @param span all of it, from its mark to its end
     * @param mark {@code !!!}, {@code ???} or {@code ???+}
     * @param kind the word behind the mark
     * @param title the words between the quotes; null where there are no quotes
     */
    record Header(
            Span span, String mark, String kind, @Nullable Span title) {}

    /**
     * A further line.
     *
     * @param indentation what makes it a line of the admonition; for a blank line all of it
     * @param blank whether it holds nothing
     * @param tab what a tab in it does
     */
    record Line(Span indentation, boolean blank, Tab tab) {}

    /** What a tab in a line's white space does to the indentation that a quote's mark is to replace. */
    enum Tab {
        NONE,
        /** It stands behind the indentation, and would be less wide there: only code may have it. */
        BEHIND,
        /** It reaches over the end of the indentation. */
        ACROSS
    }

    Header header() {
        return header;
    }

    void add(Line line) {
        lines.add(line);
    }

    /** The lines up to the last that holds something. */
    List<Line> body() {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).blank()) {
            end--;
        }
        return lines.subList(0, end);
    }

    /** How many admonitions it stands in, itself included. */
    int depth() {
        Node around = getParent();
        while (around != null && !(around instanceof Admonition)) {
            around = around.getParent();
        }
        return around instanceof Admonition outer ? outer.depth() + 1 : 1;
    }

    /** Whether it can be folded, as {@code <details>} can. */
    boolean isFoldable() {
        return header.mark().startsWith("?");
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
