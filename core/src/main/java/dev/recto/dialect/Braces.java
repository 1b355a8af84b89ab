package dev.recto.dialect;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.recto.prose.FormulaMarks;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Teaches flexmark that a brace, or another character, opens a construct, whose content is nothing else. flexmark wants a class for each kind. */
public abstract class Braces implements InlineParserExtensionFactory, InlineParserExtension {

    /** How many characters the construct has that a text starts with; negative for none. */
    protected abstract int length(BasedSequence text);

    /** The same of the construct at an index of a text, for those that depend on what stands before them. */
    protected int length(BasedSequence text, int index) {
        return length(text.subSequence(index));
    }

    /** The construct in flexmark's tree. */
    protected abstract Node node(BasedSequence chars);

    /** A construct of one line in flexmark's tree, without parts. */
    public static class Leaf extends Node implements DoNotDecorate {

        protected Leaf(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** A tag or a formula of the one grammar in flexmark's tree. */
    public static final class Tag extends Leaf {

        Tag(BasedSequence chars) {
            super(chars);
        }
    }

    /** The one grammar's tags: whatever stands between their braces is no construct of a dialect. */
    static final class Tags extends Braces {

        @Override
        protected int length(BasedSequence text) {
            int depth = 0;
            for (int i = 0; text.startsWith("{@") && i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '{') {
                    depth++;
                } else if (c == '}' && --depth == 0) {
                    return i + 1;
                }
            }
            return -1;
        }

        @Override
        protected Node node(BasedSequence chars) {
            return new Tag(chars);
        }
    }

    /** The one grammar's formulas: nothing in them, nor their names behind them, is a construct of a dialect. */
    static final class Formulas extends Braces {

        @Override
        public CharSequence getCharacters() {
            return "$";
        }

        @Override
        protected int length(BasedSequence text) {
            return length(text, 0);
        }

        @Override
        protected int length(BasedSequence text, int index) {
            return FormulaMarks.at(text, index).map(FormulaMarks.Found::length).orElse(-1);
        }

        @Override
        protected Node node(BasedSequence chars) {
            return new Tag(chars);
        }
    }

    @Override
    public boolean parse(LightInlineParser parser) {
        int end = length(parser.getInput(), parser.getIndex());
        if (end < 0) {
            return false;
        }
        parser.flushTextNode();
        int start = parser.getIndex();
        parser.appendNode(node(parser.getInput().subSequence(start, start + end)));
        parser.setIndex(parser.getIndex() + end);
        return true;
    }

    @Override
    public CharSequence getCharacters() {
        return "{";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
        return this;
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}
}
