package dev.recto.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.text.Characters;

/** A quote that opens with {@code [!NOTE]} on a line of its own; its children are the blocks below that line. */
public final class Alert extends CustomBlock {

    /** GitHub's five kinds. */
    public enum Kind {
        NOTE,
        TIP,
        IMPORTANT,
        WARNING,
        CAUTION;

        /** The kind's name for readers, such as {@code Note}. */
        public String title() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    private final String word;
    private final int wordOffset;

    private Alert(String word, int wordOffset) {
        this.word = word;
        this.wordOffset = wordOffset;
    }

    /** The kind; empty for a word that is none of the five, which is refused before anything is drawn. */
    public Optional<Kind> kind() {
        return kind(word);
    }

    static Optional<Kind> kind(String word) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(word))
                .findFirst();
    }

    /** The word in the mark, as written. */
    public String word() {
        return word;
    }

    /** Where {@link #word} starts, in the text that was parsed. */
    public int wordOffset() {
        return wordOffset;
    }

    /** Teaches commonmark {@code > [!NOTE]}: a block quote in all but its first line. */
    static final class AlertParser extends ContainerParser<Alert> {

        private static final int CODE_INDENT = 4;
        private static final Pattern MARK = Pattern.compile(">[ \\t]*\\[!([\\p{L}\\p{Nd}]+)][ \\t]*");

        private AlertParser(Alert alert) {
            super(alert);
        }

        /** Starts an alert where a quote's first line holds its mark and nothing else. */
        static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            Matcher mark = MARK.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
            if (!isQuote(state) || !mark.matches()) {
                return BlockStart.none();
            }
            int lineStart = state.getLine().getSourceSpan() == null
                    ? 0
                    : state.getLine().getSourceSpan().getInputIndex();
            return BlockStart.of(new AlertParser(new Alert(mark.group(1), lineStart + mark.start(1))))
                    .atIndex(line.length());
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
    }
}
