package dev.recto.prose;

import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Reads one description of a definition list: a block that is indented like a list's item. */
final class DescriptionParser extends AbstractBlockParser {

    private final DefinitionDescription description = new DefinitionDescription();
    private final int indent;
    private final boolean afterBlankLine;

    DescriptionParser(int indent, boolean afterBlankLine) {
        this.indent = indent;
        this.afterBlankLine = afterBlankLine;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= indent ? BlockContinue.atColumn(state.getColumn() + indent) : BlockContinue.none();
    }

    @Override
    public void closeBlock() {
        int paragraphs = 0;
        for (Node child = description.getFirstChild(); child != null; child = child.getNext()) {
            paragraphs += child instanceof Paragraph ? 1 : 0;
        }
        description.setTight(!afterBlankLine && paragraphs <= 1);
    }

    @Override
    public Block getBlock() {
        return description;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }
}
