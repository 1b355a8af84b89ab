package dev.recto.dialect;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets flexmark leave the one grammar's tags alone: whatever stands between their braces is no construct of a dialect. */
final class NativeTags implements Parser.ParserExtension, InlineParserExtensionFactory {

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineParserExtensionFactory(this);
    }

    @Override
    public CharSequence getCharacters() {
        return "{";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
        return new Reader();
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

    private static final class Reader implements InlineParserExtension {

        @Override
        public boolean parse(LightInlineParser parser) {
            BasedSequence input = parser.getInput();
            int start = parser.getIndex();
            int end = input.safeCharAt(start + 1) == '@' ? closingBrace(input, start) : -1;
            if (end < 0) {
                return false;
            }
            parser.flushTextNode();
            parser.appendNode(new NativeTag(input.subSequence(start, end + 1)));
            parser.setIndex(end + 1);
            return true;
        }

        private static int closingBrace(BasedSequence input, int open) {
            int depth = 0;
            for (int i = open; i < input.length(); i++) {
                char c = input.charAt(i);
                if (c == '{') {
                    depth++;
                } else if (c == '}' && --depth == 0) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public void finalizeDocument(InlineParser parser) {}

        @Override
        public void finalizeBlock(InlineParser parser) {}
    }
}
