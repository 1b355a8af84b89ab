package dev.recto.html.prose;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What two Markdown engines must agree on: headings, lists, tables, links and code, in order and with their nesting. */
final class Structure {

    private static final String ELEMENTS = "h1, h2, h3, h4, h5, h6, ul, ol, li, table, tr, th, td, a, pre, code";

    private Structure() {}

    /** One line for each such element of an HTML fragment, such as {@code a in li in ul to x.html: words}. */
    static List<String> of(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        return body.select(ELEMENTS).stream().map(Structure::line).toList();
    }

    private static String line(Element element) {
        String ancestors = element.parents().stream()
                .filter(parent -> parent.is(ELEMENTS))
                .map(parent -> " in " + parent.tagName())
                .collect(Collectors.joining());
        return element.tagName() + ancestors + said(element);
    }

    private static String said(Element element) {
        return switch (element.tagName()) {
            case "a" -> " to " + element.attr("href") + ": " + element.text();
            case "code" -> " " + element.className() + ": " + element.wholeText();
            case "ul", "ol", "table", "tr", "pre" -> "";
            default -> ": " + element.text();
        };
    }
}
