package dev.recto.html.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/**
 * One page of the site as a tree that becomes its leaf of the printed edition: what only works on a screen and what proves
 * the listings is taken out, and its names get the leaf's in front.
 */
final class PaperTree {

    /** What opens, is pressed or leads to what is on no sheet. */
    private static final String OFF_PAPER = "button, script, ul.terms, .rest, .fold > details, .replacements,"
            + " .footnote-backref, .values .source, figcaption > .claim";

    /** Of such a listing the reader is told. */
    private static final List<String> UNPROVEN = List.of("sketched", "excused", "refused");

    /** What is said of lines that ran, and of listings. */
    private static final Set<String> PROOF = Set.of(
            "ran", "partly", "missed", "was-ran", "exercised", "declared", "compiled", "built", "parsed", "unclaimed");

    /** What only helps on a screen. */
    private static final List<String> SCREEN =
            List.of("title", "loading", "decoding", "data-name", "data-test", "data-state", "rel");

    /** On a screen these may be wider than it, and are scrolled. */
    private static final List<String> SCROLLED = List.of("table", "formula");

    /** So many lines stand on one sheet. */
    private static final int SHORT = 28;

    /** Attributes that hold fragment names of the page. */
    private static final Set<String> REFERENCES =
            Set.of("for", "headers", "aria-labelledby", "aria-describedby", "aria-details");

    private final Leaf leaf;
    private final Element root;
    private final PrintedLinks links;

    PaperTree(Leaf leaf, Leaves leaves) {
        this.leaf = leaf;
        this.links = new PrintedLinks(leaf, leaves);
        Document document = Document.createShell("");
        document.outputSettings(new OutputSettings().prettyPrint(false).escapeMode(EscapeMode.base));
        Parser parser = Parser.htmlParser().settings(ParseSettings.preserveCase);
        parser.parseFragmentInput(leaf.html(), document.body(), "").forEach(document.body()::appendChild);
        this.root = document.body();
    }

    /** The leaf as HTML. */
    String html() {
        root.select("figure.listing > figcaption > details.proof").forEach(PaperTree::label);
        root.select("figure.own > figcaption").forEach(PaperTree::notesAlone);
        root.select(OFF_PAPER).remove();
        root.select("details").forEach(PaperTree::open);
        // One for each chapter: as landmarks they could not be told apart.
        root.select("[role=doc-bibliography]").removeAttr("role").removeAttr("aria-labelledby");
        root.select(".picture > a, a.note-number, figcaption > a, .equation > a, .code a:not(.note-mark), .code bdi")
                .forEach(PaperTree::plain);
        root.select("figure, .prose > pre").stream().filter(PaperTree::isShort).forEach(code -> code.addClass("short"));
        Elements all = root.getAllElements();
        Set<String> here = new HashSet<>(all.eachAttr("id"));
        all.forEach(element -> set(element, here));
        root.select("a[href]").forEach(link -> links.set(link, here));
        return root.html();
    }

    /** The addresses that the leaf names by their numbers, once it is HTML. */
    Set<String> outside() {
        return links.outside();
    }

    /** Where a proof opens, only what is not proven is told. */
    private static void label(Element proof) {
        Element figure = proof.closest("figure");
        Element summary = proof.selectFirst("> summary");
        if (figure != null && summary != null && UNPROVEN.stream().anyMatch(figure::hasClass)) {
            proof.before(summary.tagName("span").addClass("unproven"));
        }
        proof.remove();
    }

    /** That a listing's test printed what stands below it goes without saying; what was done to it does not. */
    private static void notesAlone(Element caption) {
        Element notes = caption.selectFirst("> .notes");
        if (notes == null) {
            caption.remove();
        } else {
            caption.empty().appendText(notes.text().replaceFirst("^\u00B7 ", ""));
        }
    }

    private static boolean isShort(Element code) {
        return code.wholeText().lines().count() <= SHORT;
    }

    /** What an author folds in prose is open on paper, its head above it. */
    private static void open(Element details) {
        details.select("> summary").forEach(head -> head.tagName("p").addClass("head"));
        details.tagName("div").clearAttributes().addClass("opened");
    }

    /** Keeps the words and their look alone. */
    static void plain(Element element) {
        String css = element.className();
        if (css.isEmpty() || css.equals("enlarge")) {
            element.unwrap();
        } else {
            element.tagName("span").clearAttributes().addClass(css);
        }
    }

    private void set(Element element, Set<String> here) {
        String name = element.normalName();
        if (name.matches("h[1-5]")) {
            element.tagName("h" + (name.charAt(1) - '0' + 1));
        }
        SCREEN.forEach(element::removeAttr);
        if (SCROLLED.stream().noneMatch(element::hasClass)) {
            element.removeAttr("tabindex");
        }
        element.classNames().stream().filter(PROOF::contains).toList().forEach(element::removeClass);
        element.attributes().forEach(attribute -> set(attribute, here));
        if (!name.equals("a") && element.attr("href").startsWith("#")) {
            element.attr("href", "#" + leaf.id(element.attr("href").substring(1)));
        }
        if (name.equals("img")) {
            element.attr("src", Leaves.file(leaf, element.attr("src")));
        }
    }

    private void set(Attribute attribute, Set<String> here) {
        String value = attribute.getValue();
        if (attribute.getKey().equals("id")) {
            attribute.setValue(leaf.id(value));
        } else if (REFERENCES.contains(attribute.getKey())) {
            attribute.setValue(List.of(value.split(" ", -1)).stream()
                    .map(id -> here.contains(id) ? leaf.id(id) : id)
                    .collect(Collectors.joining(" ")));
        } else if (value.contains("url(#")) {
            attribute.setValue(value.replace("url(#", "url(#" + leaf.id("")));
        }
    }
}
