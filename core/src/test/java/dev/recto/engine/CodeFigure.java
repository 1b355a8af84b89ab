package dev.recto.engine;

import dev.recto.html.ToldNames;
import dev.recto.html.ToldNames.Name;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of the code on it, in a few lines: its title, and for each listing its caption, its lines, a line for
 * each kind of word that has a look, and one for each name of which a card tells, with the address that it leads to, the words
 * of its card, and the lines of the listing on which it stands:
 *
 * <pre>
 * f count -> #L7 @ 3 9 9
 * name count -> #L7 [static int count(int n)] @ 3 9 9
 * </pre>
 */
final class CodeFigure {

    private static final String LINE = ".line, .whole > *";

    private CodeFigure() {}

    /** @param data what the page loads later */
    static String of(String html, String data) {
        Document page = Jsoup.parse(html);
        ToldNames names = new ToldNames(html, data);
        StringBuilder figure = new StringBuilder(page.select("h1").text()).append('\n');
        for (Element code : page.select("main pre.code")) {
            String caption = code.parents()
                    .select("figcaption > .number, figcaption > .place")
                    .text();
            figure.append('\n').append(code.className());
            figure.append(caption.isEmpty() ? "" : " | " + caption).append('\n');
            figure.append(lines(code));
            words(code, names)
                    .forEach((word, at) ->
                            figure.append(word).append(" @ ").append(at).append('\n'));
        }
        return figure.toString();
    }

    /** How many lines there are of each look. */
    private static String lines(Element code) {
        SortedMap<String, Long> looks = new TreeMap<>(
                code.select(LINE).stream().collect(Collectors.groupingBy(Element::className, Collectors.counting())));
        return looks.entrySet().stream()
                .map(look -> look.getValue() + " of " + look.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private static SortedMap<String, String> words(Element code, ToldNames names) {
        SortedMap<String, String> words = new TreeMap<>();
        List<Element> lines = code.select(LINE);
        for (int i = 0; i < lines.size(); i++) {
            Element line = lines.get(i);
            for (Element word : line.select("[class], a, bdi, [title]")) {
                if (!lines.contains(word)) {
                    words.merge(word(word), "" + (i + 1), (before, more) -> before + " " + more);
                }
            }
        }
        for (Name name : names.in(name(code))) {
            String at = "" + name.line();
            String href = name.href().isEmpty() ? "" : " -> " + name.href();
            words.merge(
                    "name " + shown(name.text()) + href + " [" + name.told() + "]",
                    at,
                    (before, more) -> before + " " + more);
        }
        return words;
    }

    /** What a page's data call a piece of code. */
    private static String name(Element code) {
        Element figure = code.closest("figure");
        return figure == null ? code.expectFirst("code").attr("data-file") : figure.id();
    }

    private static String word(Element word) {
        String look = word.className().isEmpty() ? word.tagName() : word.className();
        String href = word.hasAttr("href") ? " -> " + word.attr("href") : "";
        String title = word.hasAttr("title") ? " (" + word.attr("title") + ")" : "";
        return look + " " + shown(word.wholeText()) + href + title;
    }

    private static String shown(String text) {
        return text.replace("\t", "\\t").replace("\r", "\\r");
    }
}
