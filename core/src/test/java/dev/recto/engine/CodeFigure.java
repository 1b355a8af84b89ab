package dev.recto.engine;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of the code on it, in a few lines: its title, and for each listing its caption, its lines, and a line for
 * each kind of word, with the address that it leads to, the words of its card, and the lines of the listing on which it stands:
 *
 * <pre>
 * tok-function count -> #L7 [static int count(int n)] @ 3 9 9
 * </pre>
 */
final class CodeFigure {

    private CodeFigure() {}

    static String of(String html) {
        Document page = Jsoup.parse(html);
        StringBuilder figure = new StringBuilder(page.select("h1").text()).append('\n');
        for (Element code : page.select("main pre.code")) {
            String caption = code.parents()
                    .select("figcaption > .number, figcaption > .place")
                    .text();
            figure.append('\n').append(code.className());
            figure.append(caption.isEmpty() ? "" : " | " + caption).append('\n');
            figure.append(lines(code));
            words(code, page)
                    .forEach((word, at) ->
                            figure.append(word).append(" @ ").append(at).append('\n'));
        }
        return figure.toString();
    }

    /** How many lines there are of each look. */
    private static String lines(Element code) {
        SortedMap<String, Long> looks = new TreeMap<>(code.select(".line").stream()
                .collect(Collectors.groupingBy(Element::className, Collectors.counting())));
        return looks.entrySet().stream()
                .map(look -> look.getValue() + " of " + look.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private static SortedMap<String, String> words(Element code, Document page) {
        SortedMap<String, String> words = new TreeMap<>();
        var lines = code.select(".line");
        IntStream.range(0, lines.size()).forEach(i -> {
            for (Element word : lines.get(i).select("[class], a, bdi, [title]")) {
                if (!word.hasClass("line")) {
                    words.merge(word(word, page), "" + (i + 1), (before, more) -> before + " " + more);
                }
            }
        });
        return words;
    }

    private static String word(Element word, Document page) {
        StringBuilder text = new StringBuilder((word.className().isEmpty() ? word.tagName() : word.className()) + " "
                + word.wholeText().replace("\t", "\\t").replace("\r", "\\r"));
        if (word.hasAttr("href")) {
            text.append(" -> ").append(word.attr("href"));
        }
        Element card = word.hasAttr("aria-describedby") ? page.getElementById(word.attr("aria-describedby")) : null;
        if (card != null) {
            text.append(" [").append(card.text()).append(']');
        }
        return text.append(word.hasAttr("title") ? " (" + word.attr("title") + ")" : "")
                .toString();
    }
}
