package dev.recto.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** The first sentence of prose as plain words, for whoever points at the name of what it is about. */
public final class Summary {

    private static final Pattern END = Pattern.compile("[.!?](?=\\s)|[。！？]");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");
    private static final Pattern BLOCK =
            Pattern.compile("<(?:p|ul|ol|pre|table|dl|blockquote)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    private Summary() {}

    /** The first sentence; nothing where prose has no words, and for prose that is refused as hostile. */
    public static Optional<String> of(Prose.Markup markup, String text) {
        return of(new Prose(markup, text, List.of(), List.of(), List.of(), List.of()));
    }

    /** The same, of prose that was read. */
    public static Optional<String> of(Prose prose) {
        if (prose.isBlank() || Limits.exceededBy(prose.text()) != null) {
            return Optional.empty();
        }
        String words = ofFirstParagraph(prose);
        if (words.isEmpty()) {
            Node document = Grammar.parse(prose);
            words = document.getFirstChild() instanceof Block ? ofBlocks(document) : ofInlines(document);
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(sentence(words));
    }

    /** The words in front of the first blank line, where those below cannot change what they are; empty elsewhere. */
    private static String ofFirstParagraph(Prose prose) {
        Matcher blank = BLANK_LINE.matcher(prose.text());
        return prose.markup() == Prose.Markup.MARKDOWN && QuickLook.findsNothing(prose.text()) && blank.find()
                ? ofBlocks(Grammar.parse(prose.text().substring(0, blank.start())))
                : "";
    }

    /** Prose may start with a heading or a picture: what counts is the first paragraph with words. */
    private static String ofBlocks(Node document) {
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            String words = block instanceof Paragraph ? PlainWords.of(block) : "";
            if (!words.isEmpty()) {
                return words;
            }
        }
        return "";
    }

    /** The words of a doc comment in HTML, to the end of its first paragraph. */
    private static String ofInlines(Node document) {
        StringBuilder words = new StringBuilder();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            String own = PlainWords.ofInline(node);
            Matcher blankLine = BLANK_LINE.matcher(node instanceof Text ? own : "");
            boolean empty = words.toString().isBlank();
            if (!empty && startsBlock(node)) {
                break;
            } else if (blankLine.find(empty ? own.length() - own.stripLeading().length() : 0)) {
                return PlainWords.joined(words + own.substring(0, blankLine.start()));
            }
            words.append(own);
        }
        return PlainWords.joined(words.toString());
    }

    private static boolean startsBlock(Node node) {
        return node instanceof HtmlInline html
                && BLOCK.matcher(html.getLiteral()).lookingAt();
    }

    private static String sentence(String words) {
        Matcher end = END.matcher(words);
        return end.find() ? words.substring(0, end.end()) : words;
    }
}
