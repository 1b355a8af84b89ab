package dev.recto.prose;

import dev.recto.prose.Alert.AlertParser;
import dev.recto.prose.TagNode.TagParser;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
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
 * adds to it: tags ({@link TagNode}), names of program elements ({@link ReferenceNode}), alerts ({@link Alert}) and
 * definition lists ({@link DefinitionList}). Nothing else decides what prose means: its tree is what is checked and what is
 * drawn.
 *
 * <p>The HTML of doc comments comes as nodes of the same kinds: its document holds {@link org.commonmark.node.HtmlInline}
 * for markup, {@link org.commonmark.node.Text} for words (their character references read) and {@link TagNode}, in reading
 * order and without blocks around them.
 *
 * <p>Every node carries its source spans, whose input index and length count in the text that was parsed; {@link #span}
 * joins them. What is wrong with prose is told by {@link ProseReader}; a text that {@link ProseReader} refuses as hostile
 * must not be parsed here.
 */
public final class Grammar {

    private static final Parser PARSER = Parser.builder()
            .extensions(extensions())
            .customBlockParserFactory(AlertParser::tryStart)
            .customBlockParserFactory(DefinitionListParser::tryStart)
            .customInlineContentParserFactory(new TagParser())
            .linkProcessor(ReferenceNode::read)
            .linkProcessor(UnknownFootnote::read)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(Limits.DEPTH * 4)
            .maxInlineNesting(Limits.DEPTH * 4)
            .build();

    private Grammar() {}

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
     * Parses Markdown.
     *
     * @param text lines ended by {@code \n}
     * @return a document; every text has one
     */
    public static Node parse(String text) {
        Node document = PARSER.parse(text);
        ExactSpans.correct(document, text);
        return document;
    }

    /**
     * Parses prose.
     *
     * @param markup what it is written in
     * @param text lines ended by {@code \n}
     * @return a document; every text has one
     */
    public static Node parse(Prose.Markup markup, String text) {
        return markup == Prose.Markup.MARKDOWN ? parse(text) : HtmlReader.read(text);
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
