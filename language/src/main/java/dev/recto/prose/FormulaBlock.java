package dev.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * A formula of several lines, from a line that {@code $$} starts to one that {@code $$} ends: nothing in between is Markdown, so
 * that a line of it may start with a minus sign.
 */
public final class FormulaBlock extends CustomBlock implements Formula {

    private final List<String> lines = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private boolean closed;
    private @Nullable String name;
    private boolean followed;

    private FormulaBlock() {}

    @Override
    public String tex() {
        return String.join("\n", lines);
    }

    @Override
    public boolean display() {
        return true;
    }

    @Override
    public @Nullable String name() {
        return name;
    }

    /** Whether there are dollar signs that close it, before any blank line. */
    boolean closed() {
        return closed;
    }

    /** Whether something stands behind it on its last line that is no name. */
    boolean followed() {
        return followed;
    }

    @Override
    public int start() {
        return starts.get(0) - 2;
    }

    @Override
    public int offset(int inTex) {
        int rest = inTex;
        for (int i = 0; i < lines.size(); i++) {
            if (rest <= lines.get(i).length()) {
                return starts.get(i) + Math.max(0, rest);
            }
            rest -= lines.get(i).length() + 1;
        }
        return start();
    }

    /** Teaches commonmark such blocks. */
    static final class FormulaBlockParser extends AbstractBlockParser {

        private static final int CODE_INDENT = 4;
        private static final String MARKS = "$$";
        private static final Pattern NAME = Pattern.compile("[ \\t]*(?:\\{#eq:([^}]*)})?[ \\t]*");

        private final FormulaBlock block = new FormulaBlock();
        private final int first;

        /** @param first where what stands behind its first marks starts */
        private FormulaBlockParser(int first) {
            this.first = first;
        }

        static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            String rest = line.subSequence(start, line.length()).toString();
            boolean opens = state.getIndent() < CODE_INDENT
                    && rest.startsWith(MARKS)
                    && FormulaMarks.closing(rest.substring(MARKS.length())) < 0;
            if (!opens) {
                return BlockStart.none();
            }
            SourceSpan span = state.getLine().getSourceSpan();
            int behind = start + MARKS.length();
            return BlockStart.of(new FormulaBlockParser((span == null ? 0 : span.getInputIndex()) + behind))
                    .atIndex(behind);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return block.closed || state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(SourceLine line) {
            String content = line.getContent().toString();
            int end = FormulaMarks.closing(content);
            SourceSpan span = line.getSourceSpan();
            block.starts.add(block.starts.isEmpty() || span == null ? first : span.getInputIndex());
            block.lines.add(end < 0 ? content : content.substring(0, end));
            if (end >= 0) {
                Matcher behind = NAME.matcher(content.substring(end + MARKS.length()));
                block.closed = true;
                block.followed = !behind.matches();
                block.name = block.followed ? null : behind.group(1);
            }
        }
    }
}
