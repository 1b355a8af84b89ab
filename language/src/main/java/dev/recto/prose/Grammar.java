package dev.recto.prose;

import dev.recto.prose.Alert.AlertParser;
import dev.recto.prose.FormulaBlock.FormulaBlockParser;
import dev.recto.prose.FormulaNode.FormulaParser;
import dev.recto.prose.Prose.Link;
import dev.recto.prose.TagNode.TagParser;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The one grammar of prose: CommonMark with tables, footnotes, task lists, strikethrough and bare addresses, and what Recto
 * adds to it: tags ({@link TagNode}), names of program elements ({@link ReferenceNode}), citations ({@link CitationNode}),
 * alerts ({@link Alert}), definition lists ({@link DefinitionList}), exercises ({@link Exercise}), captions
 * ({@link CaptionedTable}) and formulas ({@link Formula}). Nothing else decides what prose means: its tree is
 * what is checked and what is drawn.
 *
 * <p>The HTML of doc comments comes as nodes of the same kinds: its document holds {@link org.commonmark.node.HtmlInline}
 * for markup, {@link org.commonmark.node.Text} for words (their character references read), {@link TagNode} and
 * {@link FormulaNode}, in reading order and without blocks around them.
 *
 * <p>Every node carries its source spans, whose input index and length count in the text that was parsed; {@link #span}
 * joins them. What is wrong with prose is told by {@link ProseReader}; a text that {@link ProseReader} refuses as hostile
 * must not be parsed here.
 */
public final class Grammar {

    /** A mere word in brackets, or a package of a module: only these need to be asked for. */
    private static final Pattern WORD = Pattern.compile("\\[[^\\[\\]\\s#(.]+]");

    private static final Parser PARSER = parser(word -> false);

    private Grammar() {}

    private static Parser parser(Predicate<String> known) {
        return Parser.builder()
                .extensions(extensions())
                .customBlockParserFactory(AlertParser::tryStart)
                .customBlockParserFactory(DefinitionListParser::tryStart)
                .customBlockParserFactory(FormulaBlockParser::tryStart)
                .customInlineContentParserFactory(new TagParser())
                .customInlineContentParserFactory(new FormulaParser())
                .linkProcessor(new ReferenceNode.Links(known))
                .linkProcessor(UnknownFootnote::read)
                .linkProcessor(CitationNode::read)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(Limits.DEPTH * 4)
                .maxInlineNesting(Limits.DEPTH * 4)
                .build();
    }

    /** commonmark's own extensions, for a renderer of the tree. */
    public static List<Extension> extensions() {
        return List.of(
                TablesExtension.builder().maxCells(Limits.CELLS * 3).build(),
                FootnotesExtension.builder().inlineFootnotes(true).build(),
                TaskListItemsExtension.create(),
                StrikethroughExtension.create(),
                AutolinkExtension.create());
    }

    /**
     * Parses Markdown in which nothing is known that a mere word in brackets, such as {@code [shop]}, could name.
     *
     * @param text lines ended by {@code \n}
     * @return a document; every text has one
     */
    public static Node parse(String text) {
        return parse(PARSER, text);
    }

    /** Parses prose that was read before: what it names is known. */
    public static Node parse(Prose prose) {
        Set<String> named = prose.links().stream().map(Link::reference).collect(Collectors.toSet());
        return parse(prose.markup(), prose.text(), named::contains);
    }

    /** The same as {@link #parse(String)}, for prose in any markup. */
    public static Node parse(Prose.Markup markup, String text) {
        return parse(markup, text, word -> false);
    }

    /**
     * Parses prose.
     *
     * @param markup what it is written in
     * @param text lines ended by {@code \n}
     * @param known tells of a mere word in brackets whether something is called so
     * @return a document; every text has one
     */
    static Node parse(Prose.Markup markup, String text, Predicate<String> known) {
        if (markup == Prose.Markup.HTML) {
            return HtmlReader.read(text);
        }
        return parse(WORD.matcher(text).find() ? parser(known) : PARSER, text);
    }

    private static Node parse(Parser parser, String text) {
        Node document = parser.parse(text);
        ExactSpans.correct(document, text);
        Exercise.takeFrom(document);
        CaptionedTable.takeFrom(document);
        return document;
    }

    /** A node and all nodes below it, in reading order. */
    public static List<Node> nodes(Node root) {
        List<Node> nodes = new ArrayList<>();
        Node node = root;
        while (node != null) {
            nodes.add(node);
            Node next = node.getFirstChild();
            while (next == null && node != root) {
                next = node.getNext();
                node = next == null ? node.getParent() : node;
            }
            node = next;
        }
        return nodes;
    }

    /** The formulas of a parsed text, in reading order. */
    public static List<Formula> formulas(Node document) {
        return nodes(document).stream()
                .filter(Formula.class::isInstance)
                .map(Formula.class::cast)
                .toList();
    }

    /**
     * Where a node of a parsed text stands, from its first character to its last.
     *
     * @throws IllegalArgumentException for the document itself, and for an empty node, which stand nowhere
     */
    public static Span span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("no place: " + node);
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }
}
