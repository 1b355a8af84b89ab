package dev.recto.book;

import dev.recto.prose.Grammar;
import dev.recto.prose.Prose;
import dev.recto.text.Place;
import java.util.SortedMap;
import java.util.function.IntFunction;
import org.commonmark.node.Node;

/**
 * Prose on a page.
 *
 * @param prose the words
 * @param document the words as the one grammar reads them, which is what is drawn
 * @param anchor fragment of the thing it explains; empty where it explains the page
 * @param folder where relative addresses in it start, relative to the project's folder
 * @param places the author's place of an offset in the words
 * @param inserts what each tag, link, fence and formula came to, by the offset in the prose's text where it starts, which
 *     is where the span of its node starts
 */
public record Passage(
        Prose prose,
        Node document,
        String anchor,
        String folder,
        IntFunction<Place> places,
        SortedMap<Integer, Insert> inserts)
        implements Block {

    /** Prose that nothing has parsed yet, beside whose file its addresses start, and of whose place only the line is known. */
    public Passage(Prose prose, String anchor, String file, int line, SortedMap<Integer, Insert> inserts) {
        this(prose, Grammar.parse(prose), anchor, file, line, inserts);
    }

    /** The same, parsed. */
    public Passage(
            Prose prose, Node document, String anchor, String file, int line, SortedMap<Integer, Insert> inserts) {
        this(
                prose,
                document,
                anchor,
                file.substring(0, Math.max(0, file.lastIndexOf('/'))),
                offset -> new Place(file, line == 0 ? 0 : line + linesBefore(prose.text(), offset), 0),
                inserts);
    }

    private static int linesBefore(String text, int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    @Override
    public <R> R accept(Block.Visitor<R> visitor) {
        return visitor.passage(this);
    }
}
