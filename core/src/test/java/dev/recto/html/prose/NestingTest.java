package dev.recto.html.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.book.Passage;
import dev.recto.html.fixture.Pen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an author's HTML leaves open, crosses or closes: what is written is what a browser reads, element by element. */
class NestingTest {

    private static final Path HOSTILE = Path.of("src/test/resources/dev/recto/html/hostile.txt");
    private static final Listing BLOCK = new Listing("b", "", "block", "", "java", null, List.of(), null);
    private static final Insert.Reference LINK = new Insert.Reference("name", "x.html", "", false);

    static Stream<String> written() throws IOException {
        Stream<String> awry = Stream.of(
                "</div></section></main></body></html>",
                "a </p></div> b",
                "<div>\n\nin *it*",
                "<div>\n\n> quote </div> *in* <b>it\n\nbehind",
                "- <b>one\n- two </b>\n\n</ul>",
                "<ul><li>one<li>two</ul>three",
                "<li>alone</li>",
                "<td>alone</td> <tr><td>x",
                "<table><tr><td>a<td>b<tr><th>c</table>d",
                "<table>words<tr>words<td>cell<p>par<table><tr><td>inner</table>x</table>",
                "<table><caption>{@b}</caption><tr><td>{@b}</td></tr></table>",
                "<dl><dt>a<dd>b<dt>c<dd>d</dl>",
                "*a <b>b* c</b> d",
                "**a <i>b {@b} c** d</i>",
                "[a <a href='y'>b</a> {@r} c](x.html) d",
                "<a href='x'>a [b](c) <b>d <a href='y'>e</a> {@r} f</b> g",
                "[a {@b} c {@r} d](x.html)",
                "# a <h2>b</h2> <div>c</div> {@b} d",
                "<h2>a <h3>b</h3> *c*",
                "<p>a<div>b<p>c</div>d",
                "a<div>b</div>c<hr>d",
                "<pre><p>a</p>\n{@b}\nb</pre>c",
                "<details><summary>a <div>b</div> {@b}</summary>c</details>",
                "<details>\n\n# a\n\n<summary>b</summary>\n\n</details>",
                "<b><i><u>a</b>b</i>c</u>",
                "<br/><hr/><img src=x alt='\"<>&'/><wbr></br></hr>",
                "<script>a</b></script> b <style>c",
                "x <svg><b>y</b> {@r}</svg> z",
                "|a|b|\n|-|-|\n|<b>x|<div>y|\n|</div>|{@b}|",
                "Term <b>x\n: meaning <i>y\n\n    {@b}\n\nmore",
                "> [!NOTE]\n> a <div>b\n>\n> {@b}\n\nc",
                "Foot[^1] <b>b\n\n[^1]: note <div>x\n\n    {@b}\n\nend",
                "- [ ] a <p>b {@b}\n- [x] {@b}",
                "<div>{@b}</div><p>{@r}<p>{@b} z",
                "<b></b><a id=x></a><p></p><div></div>");
        return Stream.concat(awry, Files.readAllLines(HOSTILE).stream().map(String::translateEscapes));
    }

    @ParameterizedTest
    @MethodSource("written")
    void inMarkdown(String written) {
        assertNests(html(Pen.markdown("", "f", 1, once(written), inserts(written))));
    }

    @ParameterizedTest
    @MethodSource("written")
    void inADocComment(String written) {
        assertNests(html(Pen.html("", "f", 1, once(written), inserts(written))));
    }

    /** An insert's tag stands once: the others become words. */
    private static String once(String written) {
        return written.replaceFirst("\\{@b}", "\0b")
                .replaceFirst("\\{@r}", "\0r")
                .replaceAll("\\{@[br]}", "x")
                .replace("\0b", "{@b}")
                .replace("\0r", "{@r}");
    }

    private static Map<String, Insert> inserts(String written) {
        Map<String, Insert> inserts = new TreeMap<>();
        if (written.contains("{@b}")) {
            inserts.put("{@b}", BLOCK);
        }
        if (written.contains("{@r}")) {
            inserts.put("{@r}", LINK);
        }
        return inserts;
    }

    /** What is refused is not drawn. */
    private static String html(Passage passage) {
        try {
            return new ProseRenderer(new Typography("en"))
                    .render(passage, new PlainPage())
                    .html();
        } catch (Unrenderable refused) {
            return "";
        }
    }

    private static void assertNests(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document read = Jsoup.parse("<!DOCTYPE html><title>t</title><main>" + html + "</main>", "", parser);

        assertThat(parser.getErrors()).as(html).isEmpty();
        assertThat(read.body().children()).as(html).hasSize(1);
        Document asWritten = Jsoup.parse(
                "<main>" + html.replaceAll("<((?:br|hr|img|wbr|col)\\b[^>]*)>", "<$1/>") + "</main>",
                "",
                Parser.xmlParser());
        assertThat(tree(read.body().child(0))).isEqualTo(tree(asWritten.child(0)));
    }

    /** Names and words in their nesting; rows may stand in a table without the body that HTML puts around them. */
    private static String tree(Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText();
        }
        String inside = node.childNodes().stream().map(NestingTest::tree).collect(Collectors.joining());
        boolean plain =
                !(node instanceof Element element) || element.normalName().equals("tbody");
        return plain ? inside : "(" + node.normalName() + " " + inside + ")";
    }
}
