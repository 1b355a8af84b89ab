package dev.recto.html.leaf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * One page of the site as a tree that becomes its leaf: what only works on a screen with scripts and what proves the listings
 * is taken out, and its names get the leaf's in front.
 */
public final class LeafTree {

    /** What opens, is pressed or leads to what is nowhere but on the site. */
    private static final Evaluator OF_THE_SITE =
            QueryParser.parse("button, script, ul.terms, .rest, .fold > details, details.replacements,"
                    + " figcaption > .raw-data, figcaption > .claim");

    /** What only repeats where it stands, or leads to what it shows. */
    private static final Evaluator LINKS_OF_THE_SITE = QueryParser.parse(
            ".picture > a, a.note-number, figcaption > a, .equation > a, .code a:not(.note-mark), .code bdi");

    private static final Evaluator LONG_OUTPUT = QueryParser.parse("figure.output > details.more");

    private static final Evaluator OWN_CAPTIONS = QueryParser.parse("figure.own > figcaption");

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(https?|mailto):.*");

    /** What is said of lines that ran, and of listings. */
    private static final Set<String> PROOF = Set.of(
            "ran", "partly", "missed", "was-ran", "exercised", "declared", "compiled", "built", "parsed", "unclaimed");

    /** What only helps on a screen. */
    private static final List<String> SCREEN =
            List.of("title", "loading", "decoding", "data-name", "data-test", "data-state", "rel");

    /** On a screen these may be wider than it, and are scrolled. */
    private static final List<String> SCROLLED = List.of("table", "formula");

    /** What says in which language words are, and which way they run. */
    private static final List<String> LANGUAGE = List.of("lang", "dir");

    /** Attributes that hold fragment names of the page. */
    private static final Set<String> REFERENCES =
            Set.of("for", "headers", "aria-labelledby", "aria-describedby", "aria-details");

    private final Leaf leaf;
    private final Finding leaves;
    private final Element root;

    private LeafTree(Leaf leaf, Finding leaves) {
        this.leaf = leaf;
        this.leaves = leaves;
        Document document = Document.createShell("");
        document.outputSettings(new OutputSettings().prettyPrint(false).escapeMode(EscapeMode.base));
        Parser parser = Parser.htmlParser().settings(ParseSettings.preserveCase);
        parser.parseFragmentInput(leaf.html(), document.body(), "").forEach(document.body()::appendChild);
        this.root = document.body();
    }

    /**
     * A page as a tree below an element that is none of its own. The files that it names are those of the book's folder.
     *
     * @param leaves all pages of the book
     * @param links sets those that lead away from the page
     * @param folds sets what the site folds, and its proofs
     */
    public static Element of(Leaf leaf, Finding leaves, LinkSetting links, Folds folds) {
        return new LeafTree(leaf, leaves).set(links, folds);
    }

    private Element set(LinkSetting links, Folds folds) {
        folds.set(leaf, root);
        root.select(OWN_CAPTIONS).forEach(LeafTree::notesAlone);
        root.select(OF_THE_SITE).remove();
        root.select(LONG_OUTPUT).forEach(LeafTree::join);
        root.select("details").forEach(LeafTree::open);
        root.select(LINKS_OF_THE_SITE).not("." + Folds.MARK).forEach(LeafTree::plain);
        Set<String> here = new HashSet<>(root.getAllElements().eachAttr("id"));
        root.getAllElements().forEach(element -> set(element, here));
        root.select("a[href]").forEach(link -> set(link, here, links));
        return root;
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

    /** What is folded of an output goes on where the first of it ends. */
    private static void join(Element more) {
        Element first = more.previousElementSibling();
        Element rest = more.selectFirst("samp");
        Element shown = first == null ? null : first.selectFirst("samp");
        if (shown != null && rest != null) {
            shown.appendChildren(rest.childNodesCopy());
        }
        more.remove();
    }

    /** What an author folds in prose is open, its head above it. */
    private static void open(Element details) {
        details.select("> summary").forEach(head -> head.tagName("p").addClass("head"));
        bare(details, "div").addClass("opened");
    }

    /** Keeps the words, their look and their language alone. */
    private static void plain(Element element) {
        String css = element.className();
        if ((css.isEmpty() || css.equals("enlarge")) && !element.hasAttr("lang")) {
            element.unwrap();
        } else {
            bare(element, "span").addClass(css);
        }
    }

    /** Takes all from an element but in which language its words are. */
    private static Element bare(Element element, String name) {
        Element before = element.shallowClone();
        element.tagName(name).clearAttributes();
        return speakAs(before, element);
    }

    /** Has an element say of the language of its words what another does. */
    public static Element speakAs(Element other, Element element) {
        LANGUAGE.stream().filter(other::hasAttr).forEach(name -> element.attr(name, other.attr(name)));
        return element;
    }

    private void set(Element element, Set<String> here) {
        SCREEN.forEach(element::removeAttr);
        if (SCROLLED.stream().noneMatch(element::hasClass)) {
            element.removeAttr("tabindex");
        }
        element.classNames().stream().filter(PROOF::contains).toList().forEach(element::removeClass);
        element.attributes().forEach(attribute -> set(attribute, here));
        if (!element.normalName().equals("a") && element.attr("href").startsWith("#")) {
            element.attr("href", "#" + leaf.id(element.attr("href").substring(1)));
        }
        if (element.normalName().equals("img")) {
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

    private void set(Element link, Set<String> here, LinkSetting links) {
        String href = link.attr("href");
        if (href.startsWith("#")) {
            onThePage(link, href.substring(1), here);
        } else if (ELSEWHERE.matcher(href).matches()) {
            links.elsewhere(link, href);
        } else {
            leaves.find(leaf, href).ifPresentOrElse(found -> links.inTheBook(link, found), () -> plain(link));
        }
    }

    /** A link to what is taken out is none. */
    private void onThePage(Element link, String fragment, Set<String> here) {
        if (Leaves.isFrame(fragment)) {
            link.attr("href", "#" + leaf.id());
        } else if (here.contains(fragment)) {
            link.attr("href", "#" + leaf.id(fragment));
        } else {
            plain(link);
        }
    }
}
