package dev.recto.attest;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a source back out of the page that shows all of it. */
final class WholeSource {

    private static final Map<String, String> ENDS = Map.of("crlf", "\r\n", "cr", "\r", "none", "");

    private WholeSource() {}

    static PageText.ShownSource read(Element page, Element code, SortedSet<Integer> ran, SortedSet<Integer> missed) {
        StringBuilder text = new StringBuilder();
        String end = "\n";
        for (Node node : code.childNodes()) {
            if (node instanceof TextNode words) {
                // A page knows no line end but the line feed, so each line names its own.
                text.append(words.getWholeText().replace("\n", end));
            } else if (node instanceof Element line) {
                text.append(line.wholeText());
                end = ENDS.getOrDefault(line.attr("data-end"), "\n");
            }
        }
        return new PageText.ShownSource(code.attr("data-file"), text.toString(), ran, missed, tests(page));
    }

    private static SortedMap<String, SortedSet<Integer>> tests(Element page) {
        SortedMap<String, SortedSet<Integer>> tests = new TreeMap<>();
        for (Element test : page.select(".ran-by [data-test]")) {
            SortedSet<Integer> lines =
                    PageReader.numbers(Stream.of(test.attr("data-lines").split(" ", -1)));
            tests.computeIfAbsent(test.attr("data-test"), name -> new TreeSet<>())
                    .addAll(lines);
        }
        return tests;
    }
}
