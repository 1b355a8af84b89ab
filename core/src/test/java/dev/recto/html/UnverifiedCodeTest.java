package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Insert;
import dev.recto.book.Passage;
import dev.recto.html.fixture.Pen;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code that nothing verifies says so where it stands, and is counted on the first page and on the colophon. */
class UnverifiedCodeTest {

    private static final String CODE = "int a;\nint b;";

    /** The tag {@code T} is code of two lines; a bar is a line end. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            a||    int a;|    int b;                     ~ indented code
            - a||      int a;|      int b;               ~ indented code in a list
            > [!NOTE]|> a||>     int a;|>     int b;     ~ indented code in an alert
            $$$|int a;|int b;|$$$                        ~ a fence without a language
            ```text|int a;|int b;|```                    ~ a fence in a language that nobody reads
            > ```SH|> int a;|> int b;|> ```              ~ a fence in a quote, in capitals
            1. a|   $$$ sh|   int a;|   int b;|   $$$    ~ a fence in a list
            a[^1]||[^1]: b||    ```sh|    int a;|    int b;|    ``` ~ a fence in a footnote
            T|: b||  ```sh|  int a;|  int b;|  ```       ~ a fence in a definition
            <pre>|int a;|int b;|</pre>                   ~ HTML
            <pre>int a;<br>int b;</pre>                  ~ HTML that breaks lines by an element
            <pre><code>int a;|int b;</code></pre>        ~ HTML with an element for code
            <div><pre><samp>int a;|int b;</samp></pre></div> ~ HTML in HTML
            a <pre>int a;|int b;</pre> b                 ~ HTML in words
            <PRE>int a;|int b;                           ~ HTML that nobody closes
            <code>int a;<br>|int b;</code>               ~ code in words that breaks its lines
            <p><code>|int a;|int b;|</code></p>          ~ code in words that starts behind its first line
            <details><summary>x</summary><pre>int a;|int b;</pre></details> ~ HTML that is folded
            <pre>T</pre>                                 ~ a tag in HTML
            <pre>|T|</pre>                               ~ a tag on its own lines in HTML
            a|T|b                                        ~ a tag that has its lines to itself
            T                                            ~ a tag that is all there is
            """)
    void isMarkedAndCounted(String written, String what) {
        String tag = "{@code x}";
        String text = written.replace('|', '\n')
                .replace('$', '~')
                .replace("T\n:", "Term\n:")
                .replaceAll("\\bT\\b", tag);
        Map<String, Insert> inserts = text.contains(tag) ? Map.of(tag, new Insert.Words(CODE, true, "")) : Map.of();
        Site site = Site.of(Pen.markdown("", "src/book/page.md", 1, text, inserts));

        assertThat(site.diagnostics()).as(what).isEmpty();
        Element figure = site.page().select("article figure.listing.unclaimed").first();
        assertThat(figure).as(what).isNotNull();
        assertThat(figure.select("pre code").first().wholeText().strip()).isEqualTo(CODE);
        assertThat(figure.select(".claim").text()).isEqualTo("not verified");
        assertThat(site.page().select("article pre")).as(what).hasSize(1);
        assertCounted(site, 1);
    }

    @Test
    void codeInTheHtmlOfADocCommentIsToo() {
        String text = "Words <pre>int a;</pre> and <pre class=\"code\">{@code x}</pre> and\n {@code y}\n <p>z";
        Passage passage = Pen.html(
                "",
                "f",
                1,
                text,
                Map.of("{@code x}", new Insert.Words(CODE, true, ""), "{@code y}", new Insert.Words(CODE, true, "")));

        Site site = Site.of(passage);

        assertThat(site.page().select("article .unclaimed pre code").eachText()).containsExactly("int a;", CODE, CODE);
        assertCounted(site, 3);
    }

    @Test
    void codeWithMarkupInItKeepsIt() {
        String text = "<pre>int <b>a</b> = [Value];</pre>";
        Insert name = new Insert.Reference("Value", "page.html", "", true);

        Site site = Site.of(Pen.markdown("", "src/book/page.md", 1, text.replace("[Value]", "0"), Map.of()));
        Site linked = Site.of(Pen.html("", "f", 1, "<pre>int a = {@link V};</pre>", Map.of("{@link V}", name)));

        assertThat(site.page().select("figure.unclaimed > pre").html()).isEqualTo("int <b>a</b> = 0;");
        assertThat(linked.page().select("figure.unclaimed > pre > a").text()).isEqualTo("Value");
        assertCounted(site, 1);
        assertCounted(linked, 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            Words with `code`, <kbd>Ctrl</kbd> and <code>more|code</code> in them.
            Words with T in them.
            <pre> </pre>
            """)
    void codeInWordsIsNot(String written) {
        String tag = "{@code x}";
        String text = written.replace('|', '\n').replaceAll("\\bT\\b", tag);
        Map<String, Insert> inserts = text.contains(tag) ? Map.of(tag, new Insert.Words(CODE, true, "")) : Map.of();

        Site site = Site.of(Pen.markdown("", "src/book/page.md", 1, text, inserts));

        assertThat(site.page().select("figure, pre")).isEmpty();
        assertThat(site.document("index.html").select(".tally").text()).isEqualTo("0 listings");
        assertThat(site.document("colophon.html").select("#unverified")).isEmpty();
    }

    private static void assertCounted(Site site, int times) {
        String tally = times + (times == 1 ? " listing: " : " listings: ") + times + " not verified";
        Document colophon = site.document("colophon.html");
        assertThat(site.document("index.html").select(".tally").text()).isEqualTo(tally);
        assertThat(colophon.select(".tally").text()).isEqualTo(tally);
        assertThat(colophon.select("#unverified ~ ul a[href=page.html]").text()).isEqualTo("Page");
    }

    @Test
    void isSetInAsFarAsItWasWritten() {
        Site site = Site.of(Pen.markdown("", "src/book/page.md", 1, "```python\nif a:\n    b()\n```", Map.of()));

        assertThat(site.page().select("article pre .line").eachAttr("class")).containsExactly("line", "line in4");
    }
}
