package dev.recto.attest;

import dev.recto.attest.PageText.ShownListing;
import dev.recto.attest.PageText.ShownOutput;
import dev.recto.verify.State;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Parses a page as a browser does and reads back what it shows. */
public final class PageReader {

    private static final Set<String> STATES = Arrays.stream(State.values())
            .map(state -> state.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** What javac says of code that it has to refuse was printed by no test. */
    private static final String SAID_BY_JAVAC = "figure.listing.refused + figure.output.error:not([data-test])";

    private PageReader() {}

    /** Reads a page. */
    public static PageText read(String html) {
        Document page = Jsoup.parse(html);
        List<Element> saidByJavac = page.select(SAID_BY_JAVAC);
        return new PageText(
                page.select("figure.listing").stream().map(PageReader::listing).toList(),
                page.select("figure.output").stream()
                        .filter(figure -> !saidByJavac.contains(figure))
                        .map(PageReader::output)
                        .toList(),
                page.select("code.whole").stream()
                        .map(code -> WholeSource.read(code, ran(code)))
                        .toList(),
                page.select("code.digest").eachText(),
                page.select("a[href]").eachAttr("href").stream().distinct().toList());
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
