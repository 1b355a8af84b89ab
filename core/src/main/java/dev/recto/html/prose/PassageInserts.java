package dev.recto.html.prose;

import dev.recto.book.Caption;
import dev.recto.book.Citation;
import dev.recto.book.Definition;
import dev.recto.book.Exercise;
import dev.recto.book.Formula;
import dev.recto.book.Insert;
import dev.recto.book.Insert.Figure;
import dev.recto.book.Listing;
import dev.recto.book.Output;
import dev.recto.book.ShownFence;
import dev.recto.html.prose.Unrenderable.Refusal;
import dev.recto.prose.CitationNode;
import dev.recto.prose.FormulaNode;
import dev.recto.prose.Grammar;
import dev.recto.prose.ReferenceNode;
import dev.recto.prose.TagNode;
import dev.recto.words.NumberWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The inserts of one passage: which of them are shown, and what of the passage cannot be. */
final class PassageInserts {

    private final Map<Integer, Insert> inserts;
    private final PlainText plain;
    private final Set<Integer> unseen;
    private final List<Refusal> refusals = new ArrayList<>();

    /**
     * @param inserts by the offset in the prose's text where each starts
     * @param words what has numbers is called by these
     */
    PassageInserts(Map<Integer, Insert> inserts, NumberWords words) {
        this.inserts = inserts;
        this.plain = new PlainText(words);
        this.unseen = new TreeSet<>(inserts.keySet());
    }

    /** What a node came to. */
    Optional<Insert> at(Node node) {
        return Optional.ofNullable(inserts.get(Grammar.span(node).start()));
    }

    /** The words for an insert where only words can stand; empty where none stand for it. */
    String words(Insert insert) {
        return insert.accept(plain);
    }

    /** The words that stand for an image, its inserts among them. */
    String words(Image image) {
        StringBuilder words = new StringBuilder();
        addWords(image, words);
        return words.toString();
    }

    private void addWords(Node parent, StringBuilder words) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                words.append(text.getLiteral());
            } else if (node instanceof Code code) {
                words.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                words.append(' ');
            } else if (node instanceof TagNode
                    || node instanceof ReferenceNode
                    || node instanceof FormulaNode
                    || node instanceof CitationNode) {
                addInsert(node, words);
            } else {
                addWords(node, words);
            }
        }
    }

    private void addInsert(Node node, StringBuilder words) {
        Optional<Insert> insert = at(node);
        if (insert.isEmpty() || insert.get().isBlock()) {
            refuse(node, "this cannot stand in the words for an image");
        } else {
            words.append(words(insert.get()));
            shown(node);
        }
    }

    /** Notes that the insert that a node came to is on the page. */
    void shown(Node node) {
        unseen.remove(Grammar.span(node).start());
    }

    /** Notes that a node cannot be shown. */
    void refuse(Node node, String reason) {
        int offset = node.getSourceSpans().isEmpty() ? 0 : Grammar.span(node).start();
        refusals.add(new Refusal(offset, reason));
    }

    /** Refuses a node in which a tag stands where it cannot. */
    void checkForTags(Node node, String value) {
        if (value.contains("{@")) {
            refuse(node, "a tag cannot stand in an address, in a title or in markup");
        }
    }

    /** Reports all that was refused, and every insert that the markup around it swallowed. */
    void checkAllShown() throws Unrenderable {
        Set<Integer> refused = refusals.stream().map(Refusal::offset).collect(Collectors.toSet());
        unseen.stream()
                .filter(offset -> !refused.contains(offset))
                .map(offset -> new Refusal(offset, "the markup around this tag swallows it"))
                .forEach(refusals::add);
        if (!refusals.isEmpty()) {
            refusals.sort(Comparator.comparingInt(Refusal::offset));
            throw new Unrenderable(refusals);
        }
    }

    /** Inserts where only words can stand: in a heading's entry in the contents, or in the words for an image. */
    static final class PlainText implements Insert.Visitor<String> {

        private final NumberWords numbers;

        PlainText(NumberWords numbers) {
            this.numbers = numbers;
        }

        @Override
        public String words(Insert.Words words) {
            return words.text();
        }

        @Override
        public String reference(Insert.Reference reference) {
            return reference.label().replace("`", "");
        }

        @Override
        public String listing(Listing listing) {
            return listing.caption();
        }

        @Override
        public String fence(ShownFence fence) {
            return fence.listing().caption();
        }

        @Override
        public String figure(Figure figure) {
            return figure.caption();
        }

        @Override
        public String formula(Formula formula) {
            return formula.tex();
        }

        @Override
        public String citation(Citation citation) {
            return citation.text();
        }

        @Override
        public String exercise(Exercise exercise) {
            return exercise.label().in(numbers);
        }

        @Override
        public String definition(Definition definition) {
            return definition.shown();
        }

        @Override
        public String caption(Caption caption) {
            return caption.label().in(numbers);
        }

        @Override
        public String output(Output output) {
            return output.test().shortName();
        }

        @Override
        public String contents(Insert.Contents contents) {
            return "";
        }

        @Override
        public String children(Insert.Children children) {
            return "";
        }
    }
}
