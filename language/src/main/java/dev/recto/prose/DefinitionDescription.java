package dev.recto.prose;

import org.commonmark.node.CustomBlock;

/** What the terms above it mean; its children are blocks. */
public final class DefinitionDescription extends CustomBlock {

    private boolean tight = true;

    /** Whether it is shown without the space of paragraphs: no blank line stands above it or between its paragraphs. */
    public boolean isTight() {
        return tight;
    }

    void setTight(boolean tight) {
        this.tight = tight;
    }
}
