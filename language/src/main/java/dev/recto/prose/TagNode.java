package dev.recto.prose;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** A tag in the tree of prose, <code>{&#64;name body}</code>; its source span covers its braces. */
public final class TagNode extends CustomNode {

    private final String content;
    private final boolean closed;

    TagNode(String content, boolean closed) {
        this.content = content;
        this.closed = closed;
    }

    /** Everything between the at sign and the closing brace; empty where that brace is missing. */
    public String content() {
        return content;
    }

    /** Whether there is a closing brace; where there is none, the tag's source span covers its first two characters. */
    public boolean closed() {
        return closed;
    }

    /** The name: what stands between the at sign and the first white space. */
    public String name() {
        return content.split("\\p{javaWhitespace}", 2)[0];
    }

    /** Everything behind the name, trimmed. */
    public String body() {
        return content.substring(name().length()).strip();
    }

    /** Teaches commonmark {@code {@name …}} with balanced braces; what stands in code never reaches it. */
    static final class TagParser implements InlineContentParserFactory, InlineContentParser {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return this;
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
}
