package dev.recto.engine;

import dev.recto.book.Block;
import dev.recto.book.Book;
import dev.recto.book.CodeOrigin;
import dev.recto.book.Listing;
import dev.recto.book.Page;
import dev.recto.book.Passage;
import dev.recto.dialect.forms.Forms;
import dev.recto.prose.CitationNode;
import dev.recto.prose.FormulaNode;
import dev.recto.prose.Grammar;
import dev.recto.prose.Prose;
import dev.recto.prose.ReferenceNode;
import dev.recto.prose.TagNode;
import dev.recto.prose.UnknownFootnote;
import dev.recto.text.Origin;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Marks faults on the pages of a book where they stand: behind the block of prose, or the listing, that they are told of. */
final class FaultMarks {

    private final List<Problem> left;

    private FaultMarks(List<Problem> faults) {
        this.left = new ArrayList<>(faults);
    }

    /** The book with a box for each fault that one of its pages shows. Its prose is not fit to be published any more. */
    static Book on(Book book, List<Problem> faults) {
        FaultMarks marks = new FaultMarks(faults);
        List<Book.Part> parts = book.parts().stream()
                .map(part -> new Book.Part(
                        part.title(), part.pages().stream().map(marks::on).toList()))
                .toList();
        return new Book(book.imprint(), parts, book.assets(), book.sources(), book.bibliography(), book.theme());
    }

    private Page on(Page page) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
            blocks.add(block);
            if (block instanceof Passage passage) {
                mark(passage);
            } else if (block instanceof Listing listing && listing.origin() != null) {
                blocks.addAll(marks(listing.origin()));
            }
        }
        // What stands in front matter, or nowhere on the page that can be told, stands above it.
        List<Block> above = taken(page.file(), 0, Integer.MAX_VALUE).stream()
                .map(fault -> box(fault, page.file()))
                .toList();
        blocks.addAll(0, above);
        return new Page(page.kind(), page.address(), page.number(), page.heading(), page.file(), List.copyOf(blocks));
    }

    private List<Block> marks(CodeOrigin origin) {
        return taken(origin.file(), origin.startLine(), origin.endLine()).stream()
                .map(fault -> box(fault, origin.file()))
                .toList();
    }

    private void mark(Passage passage) {
        showSource(passage);
        for (Node block : blocks(passage.document())) {
            Place start = passage.places().apply(Grammar.span(block).start());
            Place end = passage.places().apply(Grammar.span(block).end());
            Node last = block;
            for (Problem fault : taken(start.file(), start.line(), end.line())) {
                Node box = Grammar.parse(words(fault)).getFirstChild();
                last.insertAfter(box);
                last = box;
            }
        }
    }

    /** Shows what came to nothing as its author wrote it: the page would not show the words around it otherwise. */
    private static void showSource(Passage passage) {
        for (Node node : Grammar.nodes(passage.document())) {
            if (waits(node) && !passage.inserts().containsKey(Grammar.span(node).start())) {
                Node source = new Code(Grammar.span(node).of(passage.prose().text()));
                source.setSourceSpans(node.getSourceSpans());
                Node shown = source;
                if (node instanceof org.commonmark.node.Block) {
                    shown = new Paragraph();
                    shown.appendChild(source);
                    shown.setSourceSpans(node.getSourceSpans());
                }
                node.insertBefore(shown);
                node.unlink();
            }
        }
    }

    private static boolean waits(Node node) {
        return !node.getSourceSpans().isEmpty()
                && (node instanceof TagNode
                        || node instanceof ReferenceNode
                        || node instanceof FormulaNode
                        || node instanceof CitationNode
                        || node instanceof UnknownFootnote);
    }

    private static List<Node> blocks(Node document) {
        List<Node> blocks = new ArrayList<>();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (!block.getSourceSpans().isEmpty()) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    /** The faults of some lines, which are marked once. */
    private List<Problem> taken(String file, int first, int last) {
        List<Problem> taken = left.stream()
                .filter(fault -> fault.place().file().equals(file)
                        && fault.place().line() >= first
                        && fault.place().line() <= last)
                .toList();
        left.removeAll(taken);
        return taken;
    }

    private static Block box(Problem fault, String file) {
        return passage(words(fault), file, fault.place().line());
    }

    /** Words of nobody's that are shown as prose is. */
    static Passage passage(String text, String file, int line) {
        List<Origin> own = List.of(new Origin(0, 0, text.length()));
        Prose prose = new Prose(Prose.Markup.MARKDOWN, text, own, List.of(), List.of(), List.of());
        return new Passage(prose, "", file, line, new TreeMap<>());
    }

    private static String words(Problem fault) {
        return Forms.alert("CAUTION", Forms.escaped(fault.place() + ": " + fault.text()));
    }
}
