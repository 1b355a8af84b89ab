package dev.recto.assets;

import dev.recto.assets.ProseFiles.Use;
import dev.recto.prose.LocalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Finds the images in raw HTML. */
final class RawImages {

    private static final Pattern TAG =
            Pattern.compile("<img\\b[^>\"']*+(?:(?:\"[^\"]*+\"|'[^']*+')[^>\"']*+){0,99}>", Pattern.CASE_INSENSITIVE);

    private RawImages() {}

    /** The images in a node; none in one that is no HTML. */
    static List<Use> of(Node node) {
        List<Use> uses = new ArrayList<>();
        Matcher tag = TAG.matcher(html(node));
        while (tag.find()) {
            int offset = offset(node, html(node).substring(0, tag.start()));
            Element image = Jsoup.parseBodyFragment(tag.group()).selectFirst("img");
            LocalAddress.of(image == null ? "" : image.attr("src"))
                    .ifPresent(local -> uses.add(new Use(local.path(), true, offset)));
        }
        return uses;
    }

    private static String html(Node node) {
        if (node instanceof HtmlBlock block) {
            return block.getLiteral();
        }
        return node instanceof HtmlInline inline ? inline.getLiteral() : "";
    }

    /** Each line of HTML has a source span of its own. */
    private static int offset(Node node, String before) {
        List<SourceSpan> lines = node.getSourceSpans();
        int line = (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n') - 1;
        return line < lines.size() ? lines.get(line).getInputIndex() + column : 0;
    }
}
