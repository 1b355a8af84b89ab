package dev.recto.book;

import dev.recto.prose.Grammar;
import dev.recto.prose.Prose;
import java.util.SortedMap;
import org.commonmark.node.Node;

/**
 * Prose on a page.
 *
 * @param prose the words
 * @param document the words as the one grammar reads them, which is what is drawn
 * @param anchor fragment of the thing it explains; empty where it explains the page
 * @param file the author's file, relative to the project's folder
 * @param line the line in it where the words start; 0 where that is not known
 * @param inserts what each tag, each link and each fence came to, by the offset in the prose's text where it starts, which
 *     is where the span of its node starts
 */
public record Passage(
        Prose prose, Node document, String anchor, String file, int line, SortedMap<Integer, Insert> inserts)
        implements Block {

    /** Prose that nothing has parsed yet. */
    public Passage(Prose prose, String anchor, String file, int line, SortedMap<Integer, Insert> inserts) {
        this(prose, Grammar.parse(prose), anchor, file, line, inserts);
    }

    @Override
    public <R> R accept(Block.Visitor<R> visitor) {
        return visitor.passage(this);
    }
}
