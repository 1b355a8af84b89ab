package dev.recto.prose;

import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Finds tags, names and footnotes where the grammar reads none: in raw HTML, its comments included, and in the addresses
 * and titles of links; and Java that raw HTML sets apart, where nobody compiles it.
 */
final class Swallowed {

    private static final Pattern IN_HTML = Pattern.compile(
            "^[ \\t]*(?<fence>`{3}|~{3})|\\{@|\\[@\\p{L}|\\[\\^[^\\s\\]]+]|\\[(?<name>[^\\[\\]]*[#.(/][^\\[\\]]*)]");

    /** The HTML in which words are meant as they stand. */
    private static final Pattern LITERAL = Pattern.compile("\\s*<(?:!--|pre\\b|textarea\\b)", Pattern.CASE_INSENSITIVE);

    /** An element of code, and the words that say which language it is in. */
    private static final Pattern CODE = Pattern.compile(
            "<(?:pre|code)\\b[^>]{0,200}?\\b(?:class|lang|language)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))",
            Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Fault> faults = new ArrayList<>();

    private Swallowed(String text) {
        this.text = text;
    }

    static List<Fault> in(List<Node> nodes, String text) {
        Swallowed swallowed = new Swallowed(text);
        for (Node node : nodes) {
            if (node instanceof HtmlBlock || node instanceof HtmlInline) {
                swallowed.checkHtml(node);
            } else if (node instanceof Link || node instanceof Image || node instanceof LinkReferenceDefinition) {
                swallowed.checkAddress(node);
            }
        }
        return swallowed.faults;
    }

    private void checkHtml(Node html) {
        // The HTML of a doc comment is no Markdown, where a fence could have stood.
        if (html instanceof HtmlBlock || !(html.getParent() instanceof Document)) {
            checkForJava(html);
        }
        boolean words = html instanceof HtmlBlock block
                && !LITERAL.matcher(block.getLiteral()).lookingAt();
        for (SourceSpan span : html.getSourceSpans()) {
            Matcher found = IN_HTML.matcher(text);
            int start = span.getInputIndex();
            int end = start + span.getLength();
            int root = html instanceof HtmlInline ? DocRoot.endIn(text.substring(start, end)) : 0;
            found.region(start + root, end);
            while (found.find()) {
                String what = what(found);
                if (what.equals("tag") || (words && !what.isEmpty())) {
                    faults.add(ProblemKind.UNRENDERABLE_PROSE.at(
                            what.equals("fence") ? found.start("fence") : found.start(),
                            "the markup around this " + what + " swallows it",
                            "write it outside of the HTML, or leave a blank line between them"));
                }
            }
        }
    }

    private void checkForJava(Node html) {
        Matcher found = CODE.matcher(text);
        found.region(Grammar.span(html).start(), Grammar.span(html).end());
        while (found.find()) {
            int group = found.group(1) != null ? 1 : found.group(2) != null ? 2 : 3;
            if (FenceLanguage.looksLikeJava(found.group(group))) {
                faults.add(ProblemKind.UNVERIFIED_FENCE.at(
                        found.start(),
                        "nobody compiles Java in HTML",
                        "write a fence ```java, or leave '" + found.group(group) + "' out to show it unverified"));
            }
        }
    }

    private static String what(Matcher found) {
        if (found.group("fence") != null) {
            return "fence";
        }
        if (found.group("name") != null) {
            return ProgramName.looksLike(found.group("name")) ? "name" : "";
        }
        return found.group().startsWith("[^") ? "footnote" : found.group().startsWith("[@") ? "citation" : "tag";
    }

    /** What stands in a link's words is read; what stands behind them is its address or its title. */
    private void checkAddress(Node link) {
        Node words = link.getLastChild();
        int start = words == null || words.getSourceSpans().isEmpty()
                ? Grammar.span(link).start()
                : Grammar.span(words).end();
        String address = text.substring(start, Grammar.span(link).end());
        int tag = address.indexOf("{@");
        if (tag >= 0 && DocRoot.lengthIn(link) > 0) {
            tag = address.indexOf("{@", tag + DocRoot.lengthIn(link));
        }
        if (tag >= 0) {
            faults.add(ProblemKind.MALFORMED_TAG.at(
                    start + tag, "a tag cannot stand in an address or its title", "write out what it stands for"));
        }
    }
}
