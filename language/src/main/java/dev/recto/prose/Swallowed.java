package dev.recto.prose;

import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Finds tags, names and footnotes where the grammar reads none: in raw HTML, its comments included, and in the addresses
 * and titles of links.
 */
final class Swallowed {

    private static final Pattern IN_HTML = Pattern.compile("\\{@|\\[\\^[^\\s\\]]+]|\\[([^\\[\\]]*#[^\\[\\]]*)]");

    private final String text;
    private final List<Fault> faults = new ArrayList<>();

    private Swallowed(String text) {
        this.text = text;
    }

    static List<Fault> in(Node document, String text) {
        Swallowed swallowed = new Swallowed(text);
        for (Node node : Grammar.nodes(document)) {
            if (node instanceof HtmlBlock || node instanceof HtmlInline) {
                swallowed.checkHtml(node);
            } else if (node instanceof Link || node instanceof Image || node instanceof LinkReferenceDefinition) {
                swallowed.checkAddress(node);
            }
        }
        return swallowed.faults;
    }

    private void checkHtml(Node html) {
        boolean words =
                html instanceof HtmlBlock block && !block.getLiteral().stripLeading().startsWith("<!--");
        for (SourceSpan span : html.getSourceSpans()) {
            Matcher found = IN_HTML.matcher(text);
            found.region(span.getInputIndex(), span.getInputIndex() + span.getLength());
            while (found.find()) {
                boolean tag = found.group().equals("{@");
                boolean name = found.group(1) != null && ProgramName.looksLike(found.group(1));
                boolean footnote = found.group().startsWith("[^");
                if (tag || (words && (name || footnote))) {
                    faults.add(ProblemKind.UNRENDERABLE_PROSE.at(
                            found.start(),
                            "the markup around this " + (tag ? "tag" : name ? "name" : "footnote") + " swallows it",
                            "write it outside of the HTML, or leave a blank line between them"));
                }
            }
        }
    }

    /** What stands in a link's words is read; what stands behind them is its address or its title. */
    private void checkAddress(Node link) {
        Node words = link.getLastChild();
        int start = words == null || words.getSourceSpans().isEmpty()
                ? Grammar.span(link).start()
                : Grammar.span(words).end();
        int tag = text.substring(start, Grammar.span(link).end()).indexOf("{@");
        if (tag >= 0) {
            faults.add(ProblemKind.MALFORMED_TAG.at(
                    start + tag, "a tag cannot stand in an address or its title", "write out what it stands for"));
        }
    }
}
