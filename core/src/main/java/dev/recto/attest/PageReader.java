package dev.recto.attest;

import dev.recto.attest.PageText.ShownListing;
import dev.recto.attest.PageText.ShownNote;
import dev.recto.attest.PageText.ShownOutput;
import dev.recto.attest.PageText.ShownRest;
import dev.recto.attest.PageText.ShownSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Parses a page as a browser does and reads back what it shows, wherever the page comes from. */
public final class PageReader {

    private PageReader() {}

    /** Reads a page. */
    public static PageText read(String html) {
        Document page = Jsoup.parse(html);
        return new PageText(
                page.select("figure.listing").stream()
                        .flatMap(PageReader::listings)
                        .toList(),
                page.select(".rest[id]").stream().map(PageReader::rest).toList(),
                page.select("code.whole").stream().map(PageReader::source).toList(),
                page.select("figure.output[data-test]").stream()
                        .map(PageReader::output)
                        .toList(),
                page.select("a[href]").eachAttr("href").stream().distinct().toList());
    }

    /** A listing, and behind it the earlier one that it is shown as a change of. */
    private static Stream<ShownListing> listings(Element figure) {
        Elements since = figure.select(".since");
        ShownListing now = new ShownListing(
                figure.id(),
                since.isEmpty() ? text(figure, line -> false) : text(figure, line -> isOnly(line, "removed", "added")),
                folded(figure),
                notes(figure));
        return Stream.concat(Stream.of(now), since.stream().map(words -> earlier(figure, words)));
    }

    private static ShownListing earlier(Element figure, Element since) {
        return new ShownListing(since.id(), text(figure, line -> isOnly(line, "added", "removed")), "", null);
    }

    /** A line that claimed to be in neither version would be in no claim, so it counts for both. */
    private static boolean isOnly(Element line, String version, String other) {
        return line.hasClass(version) && !line.hasClass(other);
    }

    /** The words of the code, without some lines and their line ends. */
    private static String text(Element figure, Predicate<Element> without) {
        StringBuilder text = new StringBuilder();
        for (Element code : figure.select("pre > code")) {
            if (isFolded(code)) {
                continue;
            }
            boolean left = false;
            for (Node node : code.childNodes()) {
                if (node instanceof TextNode words) {
                    String whole = words.getWholeText();
                    text.append(left && whole.startsWith("\n") ? whole.substring(1) : whole);
                    left = false;
                } else if (node instanceof Element element) {
                    left = without.test(element);
                    text.append(left ? "" : element.wholeText());
                }
            }
        }
        return text.toString();
    }

    /** What its folds stand for, each behind its comment. */
    private static String folded(Element figure) {
        return figure.select(".fold").stream()
                .flatMap(fold -> fold.select("pre > code").stream())
                .map(Element::wholeText)
                .collect(Collectors.joining());
    }

    private static boolean isFolded(Element element) {
        return element.closest(".fold details") != null;
    }

    private static List<ShownNote> notes(Element figure) {
        List<ShownNote> notes = new ArrayList<>();
        for (Element note : figure.select(".notes > li")) {
            String words = note.select(".note").stream().map(Element::wholeText).collect(Collectors.joining());
            notes.add(new ShownNote(lineOfMark(figure, notes.size() + 1), words));
        }
        // A mark without a note is as wrong as a note without a mark.
        int marks = figure.select("pre .note-mark").size();
        for (int extra = notes.size(); extra < marks; extra++) {
            notes.add(new ShownNote(lineOfMark(figure, extra + 1), ""));
        }
        return List.copyOf(notes);
    }

    private static int lineOfMark(Element figure, int number) {
        List<Element> marks = figure.select("pre .line:has(.note-mark[data-note=" + number + "])");
        if (marks.size() != 1) {
            return -1;
        }
        String line = marks.get(0).attr("data-line");
        return line.isEmpty() ? 0 : PageText.number(line);
    }

    private static ShownRest rest(Element rest) {
        return new ShownRest(rest.id(), rest.select(".lines").text());
    }

    private static ShownOutput output(Element figure) {
        String text =
                figure.select("pre > samp").stream().map(Element::wholeText).collect(Collectors.joining());
        return new ShownOutput(figure.attr("data-test"), figure.hasClass("error"), text);
    }

    /** A whole source. */
    private static ShownSource source(Element code) {
        StringBuilder text = new StringBuilder();
        String end = "\n";
        for (Node node : code.childNodes()) {
            if (node instanceof TextNode words) {
                // A page knows no line end but the line feed, so each line names its own.
                text.append(words.getWholeText().replace("\n", end));
            } else if (node instanceof Element line) {
                text.append(line.wholeText());
                end = PageText.lineEnd(line.attr("data-end"));
            }
        }
        return new ShownSource(code.attr("data-file"), text.toString());
    }
}
