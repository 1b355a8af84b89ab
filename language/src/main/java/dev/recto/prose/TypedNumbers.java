package dev.recto.prose;

import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Finds the numbers that an author typed into prose and that nothing binds to the code: they stay as they are when the code
 * changes. Code, addresses and what tags stand for are no such numbers; which words are, {@link NumbersInWords} says.
 */
public final class TypedNumbers {

    /** In raw HTML: code with all that is in it, comments, and tags. */
    private static final Pattern MARKUP = Pattern.compile(
            "(?is)<!--.*?-->|<(pre|code|samp|kbd|tt|script|style)\\b.*?(?:</\\1\\s*>|\\z)|</?\\p{L}[^>]*>");

    private static final Pattern SCHEME = Pattern.compile("^(?:mailto:|https?://(?=www\\.))");
    private static final char THING = '\uFFFC';

    private final String text;
    private final List<Fault> faults = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();
    private int codeDepth;

    private TypedNumbers(String text) {
        this.text = text;
    }

    /**
     * One fault for each number, in reading order.
     *
     * @param document the prose as {@link Grammar} reads it
     * @param text the prose
     */
    public static List<Fault> in(Node document, String text) {
        TypedNumbers numbers = new TypedNumbers(text);
        numbers.visit(document);
        numbers.faults.sort(Comparator.comparingInt(Fault::offset));
        return List.copyOf(numbers.faults);
    }

    private void visit(Node node) {
        if (node instanceof Text && codeDepth == 0) {
            addWords(node);
        } else if (node instanceof HtmlInline html) {
            // In the HTML of doc comments no block ends a line, so each tag does.
            add(" ", Grammar.span(node).start());
            codeDepth = CodeElements.depth(codeDepth, html.getLiteral());
        } else if (node instanceof HtmlBlock) {
            check(Grammar.span(node));
        } else if (node instanceof TagNode tag) {
            check(tag);
        } else if (isThing(node)) {
            add(String.valueOf(THING), 0);
        } else if (node instanceof Block || node instanceof TableCell) {
            checkBlock(node);
        } else {
            visitChildren(node);
        }
    }

    private void visitChildren(Node parent) {
        Node child = parent.getFirstChild();
        if (child == null && !(parent instanceof Block || parent instanceof Text)) {
            add(" ", 0);
        }
        for (; child != null; child = child.getNext()) {
            visit(child);
        }
    }

    /** Code, a formula, a name, or an address that stands for itself. */
    private static boolean isThing(Node node) {
        return node instanceof Code
                || node instanceof FormulaNode
                || (node instanceof ReferenceNode name && name.label().isEmpty())
                || (node instanceof Link link
                        && link.getFirstChild() instanceof Text label
                        && label.getNext() == null
                        && label.getLiteral()
                                .equals(SCHEME.matcher(link.getDestination()).replaceFirst("")));
    }

    private void checkBlock(Node block) {
        flush(false);
        visitChildren(block);
        flush(block instanceof Heading);
        if (block.getParent() != null) {
            codeDepth = 0;
        }
    }

    private void addWords(Node node) {
        if (!node.getSourceSpans().isEmpty()) {
            add(Grammar.span(node).of(text), Grammar.span(node).start());
        }
    }

    private void add(String written, int offset) {
        for (int i = 0; i < written.length(); i++) {
            char unit = written.charAt(i);
            words.append(unit == '\n' ? ' ' : unit);
            offsets.add(offset + i);
        }
    }

    private void flush(boolean heading) {
        NumbersInWords.in(words.toString(), heading)
                .forEach(number -> fault(offsets.get(number.start()), number.of(words.toString())));
        words.setLength(0);
        offsets.clear();
    }

    /** Raw HTML, which the grammar does not take apart. */
    private void check(Span html) {
        String plain = MARKUP.matcher(html.of(text))
                .replaceAll(markup ->
                        Matcher.quoteReplacement(" ".repeat(markup.group().length())));
        NumbersInWords.in(plain.replace('\n', ' '), false)
                .forEach(number -> fault(html.start() + number.start(), number.of(plain)));
    }

    /** What a tag shows of its own words is prose as well. */
    private void check(TagNode tag) {
        Span span = Grammar.span(tag);
        Usage.of(tag.name())
                .flatMap(usage -> usage.prose(span.of(text)))
                .ifPresent(prose -> NumbersInWords.in(prose.of(span.of(text)), false)
                        .forEach(number -> fault(
                                span.start() + prose.start() + number.start(), number.of(prose.of(span.of(text))))));
        add(String.valueOf(THING), span.start());
    }

    private void fault(int offset, String number) {
        faults.add(ProblemKind.TYPED_NUMBER.at(
                offset,
                "nothing binds '" + number + "' to the code",
                "let a test publish it and say {@result …}, name a constant with {@value …}, or say {@given " + number
                        + "} if the problem gives it"));
    }
}
