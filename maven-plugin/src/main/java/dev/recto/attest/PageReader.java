package dev.recto.attest;

import dev.recto.attest.PageText.ShownListing;
import dev.recto.attest.PageText.ShownOutput;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Parses a page as a browser does and reads back what it shows. */
public final class PageReader {

    private static final Set<String> STATES = Set.of("exercised", "declared", "compiled", "excused", "unclaimed");

    private PageReader() {}

    /** Reads a page. */
    public static PageText read(String html) {
        Document page = Jsoup.parse(html);
        return new PageText(
                page.select("figure.listing").stream().map(PageReader::listing).toList(),
                page.select("figure.output").stream().map(PageReader::output).toList(),
                page.select("code.digest").eachText());
    }

    private static ShownListing listing(Element figure) {
        return new ShownListing(
                figure.id(),
                figure.classNames().stream().filter(STATES::contains).sorted().collect(Collectors.joining(" ")),
                figure.select("pre > code").stream().map(Element::wholeText).collect(Collectors.joining()),
                ran(figure),
                String.join(" ", figure.select(".claim .slice").eachText()));
    }

    private static SortedSet<Integer> ran(Element figure) {
        SortedSet<Integer> ran = new TreeSet<>();
        for (String number : figure.select(".line.ran").eachAttr("data-line")) {
            ran.add(number.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(number) : -1);
        }
        return ran;
    }

    private static ShownOutput output(Element figure) {
        List<String> texts =
                figure.select("samp").stream().map(Element::wholeText).toList();
        return new ShownOutput(figure.attr("data-test"), figure.hasClass("error"), String.join("", texts));
    }
}
