package dev.recto.attest;

import dev.recto.attest.PageText.ShownListing;
import dev.recto.attest.PageText.ShownNote;
import dev.recto.attest.PageText.ShownOutput;
import dev.recto.verify.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

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
                page.select("figure.listing").stream()
                        .flatMap(PageReader::listings)
                        .toList(),
                page.select("figure.output").stream()
                        .filter(figure -> !saidByJavac.contains(figure))
                        .map(PageReader::output)
                        .toList(),
                page.select("code.whole").stream()
                        .map(code -> WholeSource.read(
                                page,
                                code,
                                ran(code, false),
                                numbers(code.select(".line.missed").stream(), "data-line")))
                        .toList(),
                page.select("code.digest").eachText(),
                page.select("a[href]").eachAttr("href").stream().distinct().toList());
    }

    /** A listing, and behind it the earlier one that it is shown as a change of. */
    private static Stream<ShownListing> listings(Element figure) {
        Elements since = figure.select(".since");
        ShownListing now = new ShownListing(
                figure.id(),
                states(figure.classNames()),
                since.isEmpty() ? text(figure, line -> false) : text(figure, line -> isOnly(line, "removed", "added")),
                folded(figure),
                ran(figure, false),
                ran(figure, true),
                figure.select("code.import").stream().map(Element::wholeText).toList(),
                String.join(" ", figure.select(".claim .slice").eachText()),
                notes(figure));
        return Stream.concat(Stream.of(now), since.stream().map(words -> earlier(figure, words)));
    }

    private static ShownListing earlier(Element figure, Element since) {
        return new ShownListing(
                since.id(),
                states(Set.of(since.attr("data-state"))),
                text(figure, line -> isOnly(line, "added", "removed")),
                "",
                numbers(figure.select(".line.was-ran").stream(), "data-was"),
                new TreeSet<>(),
                List.of(),
                String.join(" ", figure.select(".claim .before").eachText()),
                null);
    }

    /** A line that claimed to be in neither version would be in no claim, so it counts for both. */
    private static boolean isOnly(Element line, String version, String other) {
        return line.hasClass(version) && !line.hasClass(other);
    }

    private static String states(Set<String> classes) {
        return classes.stream().filter(STATES::contains).sorted().collect(Collectors.joining(" "));
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

    private static SortedSet<Integer> ran(Element figure, boolean folded) {
        return numbers(figure.select(".line.ran").stream().filter(line -> isFolded(line) == folded), "data-line");
    }

    private static SortedSet<Integer> numbers(Stream<Element> lines, String attribute) {
        return numbers(lines.map(line -> line.attr(attribute)));
    }

    /** Numbers of lines; −1 for what is none. */
    static SortedSet<Integer> numbers(Stream<String> words) {
        SortedSet<Integer> numbers = new TreeSet<>();
        words.forEach(word -> numbers.add(number(word)));
        return numbers;
    }

    /** The number of a line; −1 for what is none. */
    private static int number(String word) {
        return word.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(word) : -1;
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
        return line.isEmpty() ? 0 : number(line);
    }

    private static ShownOutput output(Element figure) {
        List<String> texts =
                figure.select("samp").stream().map(Element::wholeText).toList();
        return new ShownOutput(figure.attr("data-test"), figure.hasClass("error"), String.join("", texts));
    }
}
