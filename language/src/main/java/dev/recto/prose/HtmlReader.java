package dev.recto.prose;

import dev.recto.text.LineIndex;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Reads the HTML of a doc comment into the nodes of the one grammar: markup as raw HTML, tags, and words with their character
 * references read. All are children of the document itself, in reading order; tags count everywhere but in other tags and
 * in markup, formulas everywhere but in those and in code.
 */
final class HtmlReader {

    private static final Parser CHARACTERS = Parser.builder().build();
    private static final Pattern REFERENCE = Pattern.compile("&[#\\w]+;");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");

    private final String text;
    private final Document document = new Document();
    private final int lastMarkupEnd;
    private final int lastCommentEnd;
    private final LineIndex lines;
    private int codeDepth;

    private HtmlReader(String text) {
        this.text = text;
        this.lines = LineIndex.of(text);
        this.lastMarkupEnd = text.lastIndexOf('>');
        this.lastCommentEnd = text.lastIndexOf("-->");
    }

    static Node read(String text) {
        HtmlReader reader = new HtmlReader(text);
        int at = 0;
        while (at < text.length()) {
            at = reader.next(at);
        }
        return reader.document;
    }

    /** Reads the node at an offset and says where it ends. */
    private int next(int at) {
        if (text.startsWith("{@", at)) {
            int end = closingBrace(at);
            return end < 0
                    ? add(new TagNode("", false), at, at + 2)
                    : add(new TagNode(text.substring(at + 2, end), true), at, end + 1);
        }
        int end = markupEnd(at);
        if (end > 0) {
            HtmlInline markup = new HtmlInline();
            markup.setLiteral(text.substring(at, end));
            codeDepth = CodeElements.depth(codeDepth, markup.getLiteral());
            return add(markup, at, end);
        }
        if (text.charAt(at) == '&') {
            int semicolon = text.indexOf(';', at);
            String character = semicolon < 0 ? "" : character(text.substring(at, semicolon + 1));
            return character.isEmpty() ? add(new Text("&"), at, at + 1) : add(new Text(character), at, semicolon + 1);
        }
        if (codeDepth == 0 && text.startsWith("\\$", at)) {
            return add(new Text("$"), at, at + 2);
        }
        if (codeDepth == 0 && text.charAt(at) == '$') {
            Optional<FormulaNode> formula = formula(at);
            if (formula.isPresent()) {
                return add(formula.get(), at, at + formula.get().written());
            }
        }
        int wordsEnd = at + 1;
        while (wordsEnd < text.length() && "<&{$\\".indexOf(text.charAt(wordsEnd)) < 0) {
            wordsEnd++;
        }
        return add(new Text(text.substring(at, wordsEnd)), at, wordsEnd);
    }

    /** The formula at an offset, which holds no markup: {@code <} is written {@code &lt;} there where a letter follows. */
    private Optional<FormulaNode> formula(int at) {
        int[] next = {at};
        Optional<FormulaMarks.Found> found = at == 0 || FormulaMarks.mayFollow(text.codePointBefore(at))
                ? FormulaMarks.read(() -> endsParagraph(next[0]) ? -1 : text.charAt(next[0]++))
                : Optional.empty();
        return found.filter(formula -> !holdsMarkup(at, at + formula.length()))
                .map(formula -> new FormulaNode(formula, characters(formula.tex())));
    }

    private boolean endsParagraph(int at) {
        return at == text.length()
                || (text.charAt(at) == '\n'
                        && BLANK_LINE.matcher(text).region(at, text.length()).lookingAt());
    }

    private boolean holdsMarkup(int start, int end) {
        return IntStream.range(start, end).anyMatch(i -> text.charAt(i) == '<' && markupEnd(i) > 0);
    }

    private static String characters(String written) {
        return REFERENCE.matcher(written).replaceAll(found -> {
            String character = character(found.group());
            return Matcher.quoteReplacement(character.isEmpty() ? found.group() : character);
        });
    }

    private int closingBrace(int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where the markup that starts at an offset ends; 0 where none starts there. */
    private int markupEnd(int at) {
        if (at > lastMarkupEnd) {
            return 0;
        }
        if (text.startsWith("<!--", at)) {
            int close = at + 4 > lastCommentEnd ? -1 : text.indexOf("-->", at + 4);
            return close < 0 ? 0 : close + 3;
        }
        int name = text.startsWith("</", at) ? at + 2 : at + 1;
        if (text.charAt(at) != '<' || name >= text.length() || !Character.isLetter(text.charAt(name))) {
            return 0;
        }
        char quote = 0;
        for (int i = name; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return 0;
    }

    /** What a character reference stands for, as commonmark reads it; empty for what is none. */
    private static String character(String reference) {
        if (reference.length() > 40 || reference.indexOf('\n') >= 0 || reference.indexOf(' ') >= 0) {
            return "";
        }
        Node paragraph = CHARACTERS.parse(reference).getFirstChild();
        boolean read = paragraph != null
                && paragraph.getFirstChild() instanceof Text words
                && words.getNext() == null
                && !words.getLiteral().equals(reference);
        return read ? ((Text) paragraph.getFirstChild()).getLiteral() : "";
    }

    private int add(Node node, int start, int end) {
        node.addSourceSpan(SourceSpan.of(lines.line(start) - 1, lines.column(start) - 1, start, end - start));
        document.appendChild(node);
        return end;
    }
}
