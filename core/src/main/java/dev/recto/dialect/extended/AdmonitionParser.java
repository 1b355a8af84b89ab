package dev.recto.dialect.extended;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.recto.dialect.extended.Admonition.Line;
import dev.recto.dialect.extended.Admonition.Tab;
import dev.recto.text.Span;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads admonitions as flexmark's own extension does, and keeps where each line's indentation stands: the body is indented by
 * four columns; up to its first blank line it need not be.
 */
final class AdmonitionParser extends AbstractBlockParser {

    private static final int INDENT = 4;
    private static final Pattern HEADER = Pattern.compile("(?<mark>\\?{3}\\+?|!{3})[ \\t]+(?<kind>[A-Za-z_:][\\w:.-]*)"
            + "(?:[ \\t]+(?:\"(?<double>(?:\\\\.|[^\"\\\\])*+)\"|'(?<single>(?:\\\\.|[^'\\\\])*+)'))?[ \\t]*");

    private final Admonition admonition;
    private boolean hadBlankLine;

    private AdmonitionParser(Admonition admonition) {
        this.admonition = admonition;
    }

    @Override
    public Block getBlock() {
        return admonition;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        BasedSequence line = state.getLine();
        int start = line.getStartOffset();
        if (state.isBlank()) {
            hadBlankLine = true;
            admonition.add(new Line(new Span(start, line.getEndOffset()), true, Tab.NONE));
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        if (state.getIndent() >= INDENT) {
            admonition.add(indented(line, state.getIndex(), state.getColumn(), state.getNextNonSpaceIndex()));
            return BlockContinue.atColumn(state.getColumn() + INDENT);
        }
        if (!hadBlankLine && header(state) == null) {
            Span indentation = new Span(start + state.getIndex(), start + state.getNextNonSpaceIndex());
            admonition.add(new Line(indentation, false, Tab.NONE));
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return BlockContinue.none();
    }

    private static Line indented(BasedSequence line, int index, int column, int words) {
        int end = index;
        int reached = column;
        while (reached < column + INDENT) {
            reached += line.charAt(end) == '\t' ? INDENT - reached % INDENT : 1;
            end++;
        }
        boolean behind = line.subSequence(end, words).indexOf('\t') >= 0;
        Tab tab = reached > column + INDENT ? Tab.ACROSS : behind ? Tab.BEHIND : Tab.NONE;
        int start = line.getStartOffset();
        return new Line(new Span(start + index, start + end), false, tab);
    }

    @Override
    public void closeBlock(ParserState state) {
        admonition.setCharsFromContent();
    }

    private static @Nullable Matcher header(ParserState state) {
        BasedSequence line = state.getLine();
        Matcher header = HEADER.matcher(line.subSequence(state.getNextNonSpaceIndex(), line.length()));
        return state.getIndent() < INDENT && header.matches() ? header : null;
    }

    /** Starts an admonition at its header, which may interrupt a paragraph. */
    static final class Factory implements CustomBlockParserFactory {

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new AbstractBlockParserFactory(options) {
                @Override
                public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                    Matcher header = header(state);
                    return header == null ? BlockStart.none() : start(state, header);
                }
            };
        }

        private static BlockStart start(ParserState state, Matcher matcher) {
            BasedSequence line = state.getLine();
            int offset = line.getStartOffset() + state.getNextNonSpaceIndex();
            Admonition.Header header = new Admonition.Header(
                    new Span(offset, line.getEndOffset()),
                    matcher.group("mark"),
                    matcher.group("kind"),
                    title(matcher, offset));
            BasedSequence chars = line.subSequence(state.getNextNonSpaceIndex(), line.length());
            return BlockStart.of(new AdmonitionParser(new Admonition(chars, header)))
                    .atIndex(line.length());
        }

        private static @Nullable Span title(Matcher header, int offset) {
            for (String quotes : new String[] {"double", "single"}) {
                if (header.start(quotes) >= 0) {
                    return new Span(offset + header.start(quotes), offset + header.end(quotes));
                }
            }
            return null;
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
    }
}
