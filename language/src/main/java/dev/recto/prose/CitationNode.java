package dev.recto.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** A citation in the tree of prose, {@code [@key]}, {@code [@key, p. 12]} or {@code [@one; @two]}. */
public final class CitationNode extends CustomNode {

    private static final Pattern KEY = Pattern.compile("(?:^|[\\s;])-?@[\\p{L}\\p{Nd}_]");

    private final String words;
    private final List<Cited> works;

    private CitationNode(String words) {
        this.words = words;
        this.works = Cited.parts(words).stream().allMatch(part -> part.strip().startsWith("@"))
                ? Cited.read(words)
                : List.of();
    }

    /** What stands between the brackets. */
    String words() {
        return words;
    }

    /** The works that it cites, in order; none where it is written otherwise. */
    public List<Cited> works() {
        return works;
    }

    /**
     * Reads what has a key between its brackets and is no link; where a definition has that label, it is one. What stands
     * behind it in brackets is read by itself, and so is an exclamation mark before it.
     */
    static LinkResult read(LinkInfo link, Scanner scanner, InlineParserContext context) {
        String text = link.text();
        boolean image = link.marker() != null && link.marker().getLiteral().equals("!");
        if (text == null
                || link.destination() != null
                || (link.marker() != null && !image)
                || !KEY.matcher(text).find()
                || isDefined(text, context)
                || (link.label() != null && isDefined(link.label(), context))) {
            return LinkResult.none();
        }
        return LinkResult.replaceWith(new CitationNode(text), link.afterTextBracket());
    }

    private static boolean isDefined(String label, InlineParserContext context) {
        return context.getDefinition(LinkReferenceDefinition.class, label) != null;
    }
}
