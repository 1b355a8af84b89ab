package dev.recto.pages;

import dev.recto.book.BookRoot;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.SheetNotes;
import dev.recto.prose.DocRoot;
import dev.recto.prose.Grammar;
import dev.recto.prose.Prose;
import java.util.IdentityHashMap;
import java.util.Map;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * The prose of one sheet as the grammar reads it, for one page after the other. Elements of HTML are put in order where they are
 * drawn, so that a document with any serves one drawing and is read again for the next.
 */
public final class ReadProse {

    private final Map<Prose, Read> known = new IdentityHashMap<>();

    private record Read(String page, Node document) {}

    private final SheetNotes notes;

    private ReadProse(SheetNotes notes) {
        this.notes = notes;
    }

    /** That of a sheet. */
    public static ReadProse of(SheetFile file) {
        return file.notes().of(ReadProse.class, () -> new ReadProse(file.notes()));
    }

    /**
     * Prose of the sheet as the grammar reads it, with its addresses written out.
     *
     * @param page the address of the page that shows it
     */
    public synchronized Node document(Prose prose, String page) {
        Read read = known.get(prose);
        if (read == null || !read.page().equals(page)) {
            notes.count();
            read = new Read(page, resolved(Grammar.parse(prose), page));
            if (isLeftAsItIs(read.document())) {
                known.put(prose, read);
            }
        }
        return read.document();
    }

    /** A document that was read for one page, with its addresses written out. */
    public static Node resolved(Node document, String page) {
        DocRoot.resolve(document, BookRoot.from(page));
        return document;
    }

    private static boolean isLeftAsItIs(Node document) {
        for (Node node : Grammar.nodes(document)) {
            if (node instanceof HtmlBlock || node instanceof HtmlInline) {
                return false;
            }
        }
        return true;
    }
}
