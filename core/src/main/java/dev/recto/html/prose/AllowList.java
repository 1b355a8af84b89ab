package dev.recto.html.prose;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * The elements and attributes that an author's own HTML may hold: what stands not here does not reach the book. A {@code
 * class} does not, so that nobody's HTML looks like what the book itself says, as that a listing was verified; that of code
 * is read for its language and taken out.
 */
final class AllowList {

    private static final Set<String> ELEMENTS =
            names("a abbr aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em"
                    + " figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp section small span"
                    + " strong sub summary sup table tbody td tfoot th thead tr u ul var wbr");

    /** Of these not even the content is for readers. */
    private static final Set<String> UNSEEN = names(
            "iframe math noembed noframes noscript object script select" + " style svg template textarea title xmp");

    /** Elements of old doc comments, and what stands for them. */
    private static final Map<String, String> OLD = Map.of("tt", "code", "center", "div");

    private static final Set<String> EMPTY = names("br col hr img wbr");
    private static final Set<String> BLOCKS = names(
            "aside blockquote body caption col colgroup dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li"
                    + " ol p pre section summary table tbody td tfoot th thead tr ul");
    private static final Set<String> WORDS_ONLY = names("h1 h2 h3 h4 h5 h6 pre summary caption");
    private static final Set<String> MADE_OF_BLOCKS = names("body dl ol ul table thead tbody tfoot tr colgroup");
    private static final Map<String, Set<String>> PARENTS = Map.ofEntries(
            Map.entry("li", Set.of("ul", "ol")),
            Map.entry("dt", Set.of("dl")),
            Map.entry("dd", Set.of("dl")),
            Map.entry("summary", Set.of("details")),
            Map.entry("figcaption", Set.of("figure")),
            Map.entry("caption", Set.of("table")),
            Map.entry("colgroup", Set.of("table")),
            Map.entry("col", Set.of("table")),
            Map.entry("thead", Set.of("table")),
            Map.entry("tbody", Set.of("table")),
            Map.entry("tfoot", Set.of("table")),
            Map.entry("tr", Set.of("table")),
            Map.entry("td", Set.of("tr")),
            Map.entry("th", Set.of("tr")));

    private static final Set<String> EVERYWHERE = Set.of("id", "title", "lang", "dir");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "a", Set.of("href"),
            "code", Set.of("class"),
            "details", Set.of("open"),
            "img", Set.of("src", "alt", "width", "height"),
            "ol", Set.of("start", "reversed"),
            "td", Set.of("align", "colspan", "rowspan"),
            "th", Set.of("align", "colspan", "rowspan", "scope"));
    private static final Set<String> NUMBERS = Set.of("width", "height", "start", "colspan", "rowspan");

    private AllowList() {}

    /** What an element's name comes to; empty where the element does not reach the book. */
    static Optional<String> element(String name) {
        String known = OLD.getOrDefault(name, name);
        return ELEMENTS.contains(known) ? Optional.of(known) : Optional.empty();
    }

    /** Whether an element's content does not reach the book either. */
    static boolean isUnseen(String name) {
        return UNSEEN.contains(name);
    }

    private static Set<String> names(String names) {
        return Set.of(names.split(" "));
    }

    /** Whether an element has no content. */
    static boolean isEmpty(String name) {
        return EMPTY.contains(name);
    }

    /** Whether an element stands by itself rather than in a line of words. */
    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    /** Whether blocks may stand right inside an element. */
    static boolean holdsBlocks(String name) {
        return isBlock(name) && !name.equals("p");
    }

    /** Whether an element holds words alone and is not to be parted. */
    static boolean isWhole(String name) {
        return WORDS_ONLY.contains(name);
    }

    /** Whether words stand only in the blocks that an element is made of. */
    static boolean isMadeOfBlocks(String name) {
        return MADE_OF_BLOCKS.contains(name);
    }

    /** Whether it is a heading. */
    static boolean isHeading(String name) {
        return name.matches("h[1-6]");
    }

    /** The elements one of which has to be open around it; empty where none has to. */
    static Set<String> parents(String name) {
        return PARENTS.getOrDefault(name, Set.of());
    }

    /** One tag as its author wrote it. */
    static Optional<Element> read(String tag) {
        Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault);
        return Optional.ofNullable(Jsoup.parse(tag, "", parser).firstElementChild());
    }

    /** The name in a closing tag such as {@code </em>}. */
    static String closedBy(String tag) {
        return tag.replaceAll("(?s)^</([^\\s/>]*).*$", "$1").toLowerCase(Locale.ROOT);
    }

    /** The fragment name that an element gives: an old anchor's name, too; empty for none. */
    static String id(Element element) {
        String id = element.attr("id");
        return id.isEmpty() && element.normalName().equals("a") ? element.attr("name") : id;
    }

    /** The attributes that an element may keep, as written; addresses and fragment names are yet to be looked at. */
    static Map<String, String> attributes(Element element) {
        Map<String, String> kept = new LinkedHashMap<>();
        Set<String> own = ATTRIBUTES.getOrDefault(element.normalName(), Set.of());
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            boolean allowed = EVERYWHERE.contains(name) || own.contains(name);
            boolean fits = !NUMBERS.contains(name) || attribute.getValue().matches("[0-9]{1,4}");
            if (allowed && fits) {
                kept.put(name, attribute.getValue());
            }
        }
        return kept;
    }
}
