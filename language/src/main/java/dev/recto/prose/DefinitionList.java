package dev.recto.prose;

import org.commonmark.node.CustomBlock;

/**
 * Terms and what they mean; its children are {@link DefinitionTerm}s and {@link DefinitionDescription}s: one or more terms,
 * then one or more descriptions, and so on.
 */
public final class DefinitionList extends CustomBlock {

    /** A term of a {@link DefinitionList}; its children are inline nodes. */
    public static final class DefinitionTerm extends CustomBlock {}

    /** What the terms above it mean; its children are blocks. */
    public static final class DefinitionDescription extends CustomBlock {

        private boolean tight = true;

        /** Whether it is shown without the space of paragraphs: no blank line stands above it or between its paragraphs. */
        public boolean isTight() {
            return tight;
        }

        void setTight(boolean tight) {
            this.tight = tight;
        }
    }
}
