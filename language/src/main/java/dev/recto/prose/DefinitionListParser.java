package dev.recto.prose;

import dev.recto.prose.DefinitionList.DefinitionDescription;
import dev.recto.prose.DefinitionList.DefinitionTerm;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Teaches commonmark definition lists, as PHP Markdown Extra and Pandoc have them: {@code : what it means} below a paragraph
 * each line of which is a term.
 *
 * <p>The paragraph is read as one, and taken into the list when its inline nodes are there.
 */
final class DefinitionListParser extends ContainerParser<DefinitionList> {

    private static final int CODE_INDENT = 4;

    private final Paragraph terms;
    private boolean hadBlankLine;
    private int linesAfterBlank;

    private DefinitionListParser(Paragraph terms) {
        super(new DefinitionList());
        this.terms = terms;
    }

    /** Starts a description, and the list around it where it is the first one. */
    static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        int content = contentColumn(state);
        if (content < 0) {
            return BlockStart.none();
        }
        int indent = Math.min(content - state.getColumn(), CODE_INDENT);
        BlockParser around = matched.getMatchedBlockParser();
        if (around instanceof DefinitionListParser open) {
            return BlockStart.of(new DescriptionParser(indent, open.isAfterBlankLine()))
                    .atColumn(content);
        }
        boolean directly = !matched.getParagraphLines().isEmpty();
        Paragraph terms = directly ? (Paragraph) around.getBlock() : closedParagraph(around);
        return terms == null
                ? BlockStart.none()
                : BlockStart.of(new DefinitionListParser(terms), new DescriptionParser(indent, !directly))
                        .atColumn(content);
    }

    /** The column where a description's own words start; -1 where the line opens none. */
    private static int contentColumn(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int colon = state.getNextNonSpaceIndex();
        if (state.getIndent() >= CODE_INDENT
                || colon >= line.length()
                || line.charAt(colon) != ':'
                || !Characters.isSpaceOrTab(line, colon + 1)
                || Characters.skipSpaceTab(line, colon + 1, line.length()) == line.length()) {
            return -1;
        }
        int afterColon = state.getColumn() + state.getIndent() + 1;
        int column = afterColon;
        for (int i = colon + 1; Characters.isSpaceOrTab(line, i); i++) {
            column += line.charAt(i) == '\t' ? CODE_INDENT - column % CODE_INDENT : 1;
        }
        return column - afterColon > CODE_INDENT ? afterColon + 1 : column;
    }

    /** The paragraph that ends a container so far, a blank line below it. */
    private static @Nullable Paragraph closedParagraph(BlockParser around) {
        return around.isContainer() && around.getBlock().getLastChild() instanceof Paragraph last ? last : null;
    }

    private boolean isAfterBlankLine() {
        return hadBlankLine && linesAfterBlank == 1;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            hadBlankLine = true;
            linesAfterBlank = 0;
        } else if (hadBlankLine) {
            linesAfterBlank++;
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public boolean canContain(Block child) {
        return child instanceof DefinitionDescription;
    }

    /** Takes the terms in, whose nodes were made just before, and joins the list to one that ends right above it. */
    @Override
    public void parseInlines(InlineParser inlineParser) {
        List<SourceSpan> spans = new ArrayList<>(terms.getSourceSpans());
        spans.addAll(block.getSourceSpans());
        block.setSourceSpans(spans);
        takeTerms();
        terms.unlink();
        if (block.getPrevious() instanceof DefinitionList above) {
            while (block.getFirstChild() != null) {
                above.appendChild(block.getFirstChild());
            }
            block.getSourceSpans().forEach(above::addSourceSpan);
            block.unlink();
        }
    }

    private void takeTerms() {
        Node descriptions = block.getFirstChild();
        DefinitionTerm term = new DefinitionTerm();
        descriptions.insertBefore(term);
        while (terms.getFirstChild() != null) {
            Node child = terms.getFirstChild();
            if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                child.unlink();
                term = new DefinitionTerm();
                descriptions.insertBefore(term);
            } else {
                child.getSourceSpans().forEach(term::addSourceSpan);
                term.appendChild(child);
            }
        }
    }

    /** Reads one description of a definition list: a block that is indented like a list's item. */
    static final class DescriptionParser extends ContainerParser<DefinitionDescription> {

        private final int indent;
        private final boolean afterBlankLine;

        DescriptionParser(int indent, boolean afterBlankLine) {
            super(new DefinitionDescription());
            this.indent = indent;
            this.afterBlankLine = afterBlankLine;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= indent
                    ? BlockContinue.atColumn(state.getColumn() + indent)
                    : BlockContinue.none();
        }

        @Override
        public void closeBlock() {
            int paragraphs = 0;
            for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
                paragraphs += child instanceof Paragraph ? 1 : 0;
            }
            block.setTight(!afterBlankLine && paragraphs <= 1);
        }
    }
}
