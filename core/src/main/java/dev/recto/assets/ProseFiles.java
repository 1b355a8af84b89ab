package dev.recto.assets;

import dev.recto.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Finds the images and links in Markdown prose that point at files of the author's. */
final class ProseFiles {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private ProseFiles() {}

    /**
     * A file that prose points at.
     *
     * @param path as written, without a fragment
     * @param image whether it is shown, or else linked to
     * @param offset where, in the prose's text
     */
    record Use(String path, boolean image, int offset) {}

    /** Every use of a relative path, in reading order. */
    static List<Use> of(Prose prose) {
        List<Use> uses = new ArrayList<>();
        if (prose.markup() == Prose.Markup.MARKDOWN && mayPoint(prose.text())) {
            PARSER.parse(prose.text()).accept(new AbstractVisitor() {
                @Override
                public void visit(Image image) {
                    add(uses, image.getDestination(), true, image);
                    visitChildren(image);
                }

                @Override
                public void visit(Link link) {
                    add(uses, link.getDestination(), false, link);
                    visitChildren(link);
                }
            });
        }
        return uses;
    }

    /** Only links that say where they lead in round brackets, or in a definition, can lead to a file. */
    private static boolean mayPoint(String text) {
        return text.contains("](") || text.contains("]:");
    }

    private static void add(List<Use> uses, String destination, boolean image, Node node) {
        String path = destination.replaceAll("[#?].*", "");
        boolean relative = !path.isEmpty() && !path.matches("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:.*") && !path.startsWith("/");
        if (relative) {
            int offset = node.getSourceSpans().stream()
                    .mapToInt(SourceSpan::getInputIndex)
                    .min()
                    .orElse(0);
            uses.add(new Use(path, image, offset));
        }
    }
}
