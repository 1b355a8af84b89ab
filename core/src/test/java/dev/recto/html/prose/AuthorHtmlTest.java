package dev.recto.html.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.html.fixture.Pen;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of an author's own HTML reaches the book. */
class AuthorHtmlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Press <kbd>Ctrl</kbd>                ~ <p>Press <kbd>Ctrl</kbd></p>
            a <b class="claim">b</b>             ~ <p>a <b>b</b></p>
            a <b style="x" onclick="y">b</b>     ~ <p>a <b>b</b></p>
            a <i title="&lt;&quot;">b</i> &amp;  ~ <p>a <i title="&lt;&quot;">b</i> &amp;</p>
            a <tt>b</tt>                         ~ <p>a <code>b</code></p>
            <center>b</center>                   ~ <div>b</div>
            a <blink>b</blink>                   ~ <p>a b</p>
            a <!-- b --> c                       ~ <p>a  c</p>
            a <script>b</script> c               ~ <p>a  c</p>
            <img src=b.png alt="b & c" width=10> ~ <p><img src="b.png" alt="b &amp; c" width="10"></p>
            <img src=b.png width=x>              ~ <p><img src="b.png" alt=""></p>
            <img src=https://x.org/b.png alt=b>  ~ <p><a href="https://x.org/b.png">b</a></p>
            <a href="javascript:b">c</a>         ~ <p><a>c</a></p>
            <a href="b.html">c</a>               ~ <p><a href="b.html">c</a></p>
            <td>a</td>                           ~ <p>a</p>
            """)
    void isWhatTheAllowListNames(String written, String html) throws Unrenderable {
        assertThat(render(written)).isEqualTo(html);
    }

    /** Only the book itself can say that a listing was verified. */
    @Test
    void cannotLookLikeAVerifiedListing() throws Unrenderable {
        String forged = """
                <section class="listing exercised" id="listing-1-1">
                <figure class="listing exercised"><figcaption><span class="number">1.1</span></figcaption>
                <pre class="code"><code><span class="line ran">int x = 1;</span></code></pre>
                <details class="proof"><summary>20 tests</summary></details>
                </figure></section>
                """;
        var taken = new HashSet<>(Set.of("listing-1-1"));

        String html = new ProseRenderer(new Typography("en"))
                .render(Pen.markdown("", "f", 1, forged, Map.of()), new PlainSetting(2, taken))
                .html();

        assertThat(html)
                .doesNotContain("class=")
                .doesNotContain("id=\"listing-1-1\"")
                .contains("int x = 1;");
    }

    @Test
    void givesFragmentsThatLinksLeadTo() throws Unrenderable {
        assertThat(render("[x](#There) <a id=\"There\"></a> <a id=\"There\"></a>"))
                .isEqualTo("<p><a href=\"#there\">x</a> <a id=\"there\"></a> <a></a></p>");
    }

    @Test
    void setsCodeApartAsAFenceDoes() throws Unrenderable {
        assertThat(render("<pre><code class=\"language-kotlin\">val a &lt; b\n\nval c</code></pre>\n\nbehind"))
                .isEqualTo("<pre><code class=\"language-kotlin\">val a &lt; b\n\nval c\n</code></pre>\n<p>behind</p>");
        assertThat(render("<pre><b>a</b></pre>")).isEqualTo("<pre class=\"code\" tabindex=\"0\"><b>a</b></pre>");
    }

    @Test
    void aTableIsDrawnAsOneOfMarkdownIs() throws Unrenderable {
        assertThat(render("<table><thead><tr><th align=right>a<th><tbody><tr><td align=left>b</table>"))
                .isEqualTo("<div class=\"table\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table><thead><tr>"
                        + "<th class=\"right\" scope=\"col\">a</th><td></td></tr></thead><tbody><tr><td>b</td></tr></tbody>"
                        + "</table></div>");
    }

    private static String render(String written) throws Unrenderable {
        return new ProseRenderer(new Typography("en"))
                .render(Pen.markdown("", "f", 1, written, Map.of()), new PlainSetting())
                .html()
                .strip();
    }
}
