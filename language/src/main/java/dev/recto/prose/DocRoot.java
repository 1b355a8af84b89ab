package dev.recto.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** {@code {@docRoot}} at the start of an address, where it is JavaDoc's way to say where all pages lie. */
public final class DocRoot {

    private static final String TAG = "{@" + Usage.DOC_ROOT.tag() + "}";
    private static final Pattern IN_HTML =
            Pattern.compile("(\\b(?:href|src)\\s*=\\s*[\"']?)" + Pattern.quote(TAG), Pattern.CASE_INSENSITIVE);

    private DocRoot() {}

    /** Where the tag in an element's markup ends that opens an address; 0 where none does. */
    static int endIn(String markup) {
        Matcher found = IN_HTML.matcher(markup);
        return found.find() ? found.end() : 0;
    }

    /** How long the tag is that opens the address of a link or of an image; 0 where none does. */
    static int lengthIn(Node link) {
        String address = link instanceof Link words
                ? words.getDestination()
                : link instanceof Image image
                        ? image.getDestination()
                        : ((LinkReferenceDefinition) link).getDestination();
        return address.startsWith(TAG) ? TAG.length() : 0;
    }

    /**
     * Writes out the addresses of a document that start with the tag.
     *
     * @param way from the page to where all pages lie, such as {@code ..}
     */
    public static void resolve(Node document, String way) {
        for (Node node : Grammar.nodes(document)) {
            if (node instanceof Link link && lengthIn(link) > 0) {
                link.setDestination(way + link.getDestination().substring(TAG.length()));
            } else if (node instanceof Image image && lengthIn(image) > 0) {
                image.setDestination(way + image.getDestination().substring(TAG.length()));
            } else if (node instanceof HtmlInline html) {
                html.setLiteral(IN_HTML.matcher(html.getLiteral()).replaceAll("$1" + Matcher.quoteReplacement(way)));
            }
        }
    }
}
