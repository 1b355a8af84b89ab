package dev.recto.attest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.attest.PageText.ShownListing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawnPageTest {

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> golden = Files.list(Path.of("src/test/resources/dev/recto/html/golden"))) {
            return golden.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageReadsAsInABrowser(Path page) throws IOException, UndrawnException {
        String html = Files.readString(page);
        PageText browser = PageReader.read(html);
        PageText drawn = DrawnPage.read(html);

        assertThat(named(drawn.listings())).isEqualTo(named(browser.listings()));
        assertThat(drawn.rests()).isEqualTo(browser.rests());
        assertThat(drawn.sources()).isEqualTo(browser.sources());
        assertThat(drawn.links()).isEqualTo(browser.links());
    }

    @ParameterizedTest
    @ValueSource(strings = {"since=", "class=\"whole\"", "lang=\"en\""})
    void wordsBehindATagAreNoAttributesOfIt(String words) throws UndrawnException {
        String html = "<p><code>" + words + "</code> <a>" + words + "</a> <span>" + words + "</span></p>";

        assertThat(DrawnPage.read(html)).isEqualTo(PageReader.read(html));
    }

    /** Of code without a name nothing is claimed, and it is not read. */
    private static List<ShownListing> named(List<ShownListing> listings) {
        return listings.stream().filter(listing -> !listing.id().isEmpty()).toList();
    }

    @Test
    void aNoteAndItsMarkAndAChangeReadAsInABrowser() throws UndrawnException {
        String html = "<figure class=\"listing change\" id=\"a\"><pre><code><span class=\"line removed\">x</span>\n"
                + "<span class=\"line added\" data-line=\"7\">y &amp;&quot;&#39;&#34;<a class=\"note-mark\""
                + " data-note=\"1\"></a></span>\n"
                + "<span class=\"line added removed\">z</span>\n"
                + "<bdi data-name=\"\">&#13;</bdi></code></pre><ol class=\"notes\"><li><span class=\"note\">so"
                + " <em>far</em></span></li></ol><figcaption><span class=\"since\" id=\"b\"></span></figcaption></figure>";

        assertThat(DrawnPage.read(html).listings())
                .isEqualTo(PageReader.read(html).listings())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>x</b>", // no part of code
                "<span>x", // never closed
                "x</span>",
                "<span>x</em>",
                "<span class=line>x</span>",
                "<span class='line'>x</span>",
                "<span class=\"line>x</span>",
                "<span/>x",
                "<!-- x -->",
                "<template>x</template>",
                "a < b",
                "a & b",
                "&nbsp;",
                "&ampx",
                "a\u0007b",
                "\u202E",
                "\u0000",
                "<br>",
            })
    void whatNoTemplateDrawsInCodeIsRefused(String code) {
        assertThatThrownBy(() -> DrawnPage.read(
                        "<p></p>\n<figure class=\"listing\" id=\"a\"><pre><code>" + code + "</code></pre></figure>"))
                .isInstanceOf(UndrawnException.class)
                .hasMessageStartingWith("from its line 2 on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>",
                "</p>",
                "<p title=x>y</p>",
                "<textarea></textarea>",
                "<div/>",
                "a < b",
                "<!-- x",
                "<",
                "<a href=\"&nbsp;\">x</a>",
                "<figure class=\"listing\" id=\"a\"><pre>x<code></code></pre></figure>",
                "<figure class=\"listing\" id=\"a\"><pre><code>a\rb</code></pre></figure>",
            })
    void whatNoTemplateDrawsOnAPageIsRefused(String html) {
        assertThatThrownBy(() -> DrawnPage.read(html)).isInstanceOf(UndrawnException.class);
    }

    @Test
    void scriptsAndPicturesAreNoCode() throws UndrawnException {
        String html = "<!DOCTYPE html><html lang=\"en\"><script>if (a < b && c) \"<p>\"</script><!-- <p> --><svg><path"
                + " d=\"M0 0\"/><a href=\"c\"></a></svg><img alt=\">\"><a title=\"href=\" hidden href=\"d\">e</a></html>";

        assertThat(DrawnPage.read(html).links()).containsExactly("c", "d");
    }
}
