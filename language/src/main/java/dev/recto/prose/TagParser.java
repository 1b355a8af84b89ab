package dev.recto.prose;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Teaches commonmark {@code {@name …}} with balanced braces; what stands in code never reaches it. */
final class TagParser implements InlineContentParser {

    /** Makes a parser for each stretch of inline text. */
    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return new TagParser();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        if (!scanner.next('@')) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        Position end = closingBrace(scanner);
        if (end == null) {
            scanner.setPosition(start);
            return ParsedInline.of(new TagNode("", false), start);
        }
        String content = scanner.getSource(start, end).getContent();
        return ParsedInline.of(new TagNode(content, true), scanner.position());
    }

    /** Moves the scanner behind the closing brace and says where that brace stands; null where there is none. */
    private static @Nullable Position closingBrace(Scanner scanner) {
        int depth = 1;
        while (scanner.hasNext()) {
            Position here = scanner.position();
            char c = scanner.peek();
            scanner.next();
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return here;
            }
        }
        return null;
    }
}
