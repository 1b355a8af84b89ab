package dev.recto.prose;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;

/** Reads a block that holds blocks. */
abstract class ContainerParser<B extends Block> extends AbstractBlockParser {

    final B block;

    ContainerParser(B block) {
        this.block = block;
    }

    @Override
    public Block getBlock() {
        return block;
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
