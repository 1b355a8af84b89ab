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
 * The elements and attributes that an author's own HTML may hold: what stands not here does not reach the book. There is no
 * {@code class}, so that nobody's HTML looks like what the book itself says, as that a listing was verified.
 */
final class AllowList {

    private static final Set<String> ELEMENTS = Elements.names(
            "a abbr aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em"
                    + " figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp section small span"
                    + " strong sub summary sup table tbody td tfoot th thead tr u ul var wbr");

    /** Of these not even the content is for readers. */
    private static final Set<String> UNSEEN = Elements.names(
            "iframe math noembed noframes noscript object script select" + " style svg template textarea title xmp");

    /** Elements of old doc comments, and what stands for them. */
    private static final Map<String, String> OLD = Map.of("tt", "code", "center", "div");

    private static final Set<String> EVERYWHERE = Set.of("id", "title", "lang", "dir");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "a", Set.of("href"),
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

    /** One tag as its author wrote it. */
    static Optional<Element> read(String tag) {
        Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault);
        return Optional.ofNullable(Jsoup.parse(tag, "", parser).firstElementChild());
    }

    /** The name in a closing tag such as {@code </em>}. */
    static String closedBy(String tag) {
        return tag.replaceAll("(?s)^</([^\\s/>]*).*$", "$1").toLowerCase(Locale.ROOT);
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
