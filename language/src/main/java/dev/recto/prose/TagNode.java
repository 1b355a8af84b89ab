package dev.recto.prose;

import java.util.ArrayList;
import java.util.List;
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

    /**
     * What stands behind the name, split into words: at white space, except between quotes and between the parentheses of a
     * reference such as {@code Map#put(Object, Object)}. Quotes around a word, or around the value of {@code key=value},
     * where single ones will do as well, go.
     */
    List<String> words() {
        return new Words(body()).split();
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

    private static final class Words {

        private final String body;
        private int at;

        Words(String body) {
            this.body = body;
        }

        List<String> split() {
            List<String> words = new ArrayList<>();
            skipSpace();
            while (at < body.length()) {
                words.add(word());
                skipSpace();
            }
            return List.copyOf(words);
        }

        private void skipSpace() {
            while (at < body.length() && Character.isWhitespace(body.charAt(at))) {
                at++;
            }
        }

        private String word() {
            StringBuilder word = new StringBuilder();
            while (at < body.length() && !Character.isWhitespace(body.charAt(at))) {
                char c = body.charAt(at);
                boolean opens = word.isEmpty() || word.charAt(word.length() - 1) == '=';
                boolean quotes = c == '"' || (c == '\'' && !word.isEmpty());
                if (quotes && opens && body.indexOf(c, at + 1) > 0) {
                    int close = body.indexOf(c, at + 1);
                    word.append(body, at + 1, close);
                    at = close + 1;
                } else if (c == '(' && word.indexOf("#") >= 0 && body.indexOf(')', at) > 0) {
                    int close = body.indexOf(')', at);
                    word.append(body, at, close + 1);
                    at = close + 1;
                } else {
                    word.append(c);
                    at++;
                }
            }
            return word.toString();
        }
    }
}
