package dev.recto.epub;

import dev.recto.book.Page;
import dev.recto.html.leaf.Leaf;
import dev.recto.html.leaf.LeafTree;
import dev.recto.html.leaf.Leaves;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** One page of the book as a document of the publication. */
final class LeafPage {

    /** A colour of the site's palette with the one that stands in for it, and a colour for light pages and for dark ones. */
    private static final Pattern PALETTE =
            Pattern.compile("var\\(\\s*--[\\w-]+\\s*,\\s*([^()]*)\\)|light-dark\\(([^(),]*),[^()]*\\)");

    private static final Pattern UNKNOWN_COLOUR = Pattern.compile("var\\([^()]*\\)");

    private LeafPage() {}

    /**
     * What stands in the document, and then, where there are any, the notes that stand in another.
     *
     * @param leaves all pages of the book
     */
    static List<Element> of(Leaf leaf, Leaves leaves, EpubPictures pictures, Tongue tongue) throws IOException {
        Element root = LeafTree.of(leaf, leaves, new EpubLinks(leaf), new Endnotes(tongue));
        Element section = new Element("section").attr("id", leaf.id()).addClass("leaf");
        root.childNodes().stream().toList().forEach(section::appendChild);
        set(section, pictures);
        kind(leaf.page()).ifPresent(kind -> Xhtml.means(section, kind, "doc-" + kind));
        Element notes = section.selectFirst("> section." + Endnotes.CSS);
        if (notes == null) {
            return List.of(section);
        }
        notes.remove();
        return List.of(section, notes.attr("id", notes(leaf)));
    }

    /** The name of the document of a page's notes. */
    static String notes(Leaf leaf) {
        return "n" + leaf.number();
    }

    private static void set(Element section, EpubPictures pictures) throws IOException {
        section.select(".footnotes").forEach(notes -> Xhtml.means(notes, "footnotes", "doc-endnotes"));
        section.select(".footnotes > ol > li").forEach(note -> note.attr(Xhtml.TYPE, "footnote"));
        section.select("a.footnote-ref").forEach(mark -> Xhtml.means(mark, "noteref", "doc-noteref"));
        section.select("a.footnote-backref").forEach(mark -> mark.attr("role", "doc-backlink"));
        section.select("[role=doc-bibliography]").attr(Xhtml.TYPE, "bibliography");
        section.select("a.note-mark").forEach(mark -> mark.text(mark.attr("data-note")));
        section.select("svg, svg *").forEach(LeafPage::colours);
        section.select("figure svg:not([aria-label])").forEach(LeafPage::label);
        // Nothing is scrolled in a book of pages.
        section.select("[tabindex]").removeAttr("tabindex");
        for (Element picture : section.select("img")) {
            pictures.set(picture);
        }
    }

    private static Optional<String> kind(Page page) {
        return switch (page.kind()) {
            case CHAPTER -> Optional.of("chapter");
            case PART -> Optional.of("part");
            case MARKDOWN -> Optional.empty();
        };
    }

    /** What the site says of a drawing by the link around it. */
    private static void label(Element drawing) {
        Element caption = drawing.closest("figure").selectFirst("> figcaption");
        if (caption != null) {
            Element words = caption.clone();
            words.select(".number").remove();
            drawing.attr("role", "img").attr("aria-label", words.text()).removeAttr("aria-hidden");
        }
    }

    /** A drawing has the colours of light pages: not every reading system knows the site's palette. */
    private static void colours(Element element) {
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue();
            String before;
            do {
                before = value;
                value = PALETTE.matcher(before).replaceAll("$1$2");
            } while (!value.equals(before));
            attribute.setValue(UNKNOWN_COLOUR.matcher(value).replaceAll("currentColor"));
        }
    }
}
