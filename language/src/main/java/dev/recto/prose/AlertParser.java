package dev.recto.prose;

import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.text.Characters;

/** Teaches commonmark {@code > [!NOTE]}: a block quote in all but its first line. */
final class AlertParser extends AbstractBlockParser {

    private static final int CODE_INDENT = 4;

    private final Alert alert;

    private AlertParser(Alert alert) {
        this.alert = alert;
    }

    /** Starts an alert where a quote's first line holds its mark and nothing else. */
    static final class Factory implements BlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            if (!isQuote(state)) {
                return BlockStart.none();
            }
            int mark = Characters.skipSpaceTab(line, state.getNextNonSpaceIndex() + 1, line.length());
            int end = mark + 2;
            while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
                end++;
            }
            boolean marked = line.length() > end
                    && line.charAt(mark) == '['
                    && line.charAt(mark + 1) == '!'
                    && end > mark + 2
                    && line.charAt(end) == ']'
                    && Characters.skipSpaceTab(line, end + 1, line.length()) == line.length();
            if (!marked) {
                return BlockStart.none();
            }
            String word = line.subSequence(mark + 2, end).toString();
            Alert alert = new Alert(word, offset(state.getLine()) + mark + 2);
            return BlockStart.of(new AlertParser(alert)).atIndex(line.length());
        }

        private static int offset(SourceLine line) {
            return line.getSourceSpan() == null ? 0 : line.getSourceSpan().getInputIndex();
        }
    }

    private static boolean isQuote(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int index = state.getNextNonSpaceIndex();
        return state.getIndent() < CODE_INDENT && index < line.length() && line.charAt(index) == '>';
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (!isQuote(state)) {
            return BlockContinue.none();
        }
        int column = state.getColumn() + state.getIndent() + 1;
        boolean spaced = Characters.isSpaceOrTab(state.getLine().getContent(), state.getNextNonSpaceIndex() + 1);
        return BlockContinue.atColumn(spaced ? column + 1 : column);
    }

    @Override
    public Block getBlock() {
        return alert;
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
