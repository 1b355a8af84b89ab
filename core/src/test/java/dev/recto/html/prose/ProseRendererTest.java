package dev.recto.html.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.html.fixture.Pen;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseRendererTest {

    private static final ProseRenderer RENDERER = new ProseRenderer(new Typography("en"));
    private static final Listing BLOCK = new Listing("b", "", "block", "", "java", null, List.of(), null);
    private static final Insert.Words WORDS = new Insert.Words("words", false, "");

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {@b}                          ~ <figure>block</figure>
            before {@b} behind            ~ <p>before </p><figure>block</figure><p> behind</p>
            before {@b}                   ~ <p>before </p><figure>block</figure>
            *a {@b} z* end                ~ <p><em>a </em></p><figure>block</figure><p><em> z</em> end</p>
            **_a {@b}_**                  ~ <p><strong><em>a </em></strong></p><figure>block</figure>
            [a {@b} z](x.html)            ~ <p><a href="x.html">a </a></p><figure>block</figure><p><a href="x.html"> z</a></p>
            '# a {@b} z'                    ~ <h2 id="a-block-z">a  z</h2><figure>block</figure>
            - {@b}                        ~ <ul> <li><figure>block</figure></li> </ul>
            > {@b}                        ~ <blockquote><figure>block</figure> </blockquote>
            {@w}                          ~ <p>words</p>
            *{@w}* is `code`              ~ <p><em>words</em> is <code>code</code></p>
            '# On {@w}'                     ~ <h2 id="on-words">On words</h2>
            ![{@w}](y.png)                ~ <p><img src="y.png" alt="words"></p>
            <div>{@b}</div>               ~ <div><figure>block</figure></div>
            <b>a {@b} z</b> end           ~ <p><b>a </b></p><figure>block</figure><p><b> z</b> end</p>
            """)
    void anInsertFindsItsPlace(String written, String html) throws Unrenderable {
        assertThat(render(written)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Set {a} and f(x){y} of {x = 3}  ~ <p>Set {a} and f(x){y} of {x = 3}</p>
            x_{i} in \\{0, 1\\}             ~ <p>x_{i} in {0, 1}</p>
            {onclick=alert(1)}              ~ <p>{onclick=alert(1)}</p>
            `{.a}` and \\{@unknown}         ~ <p><code>{.a}</code> and {@unknown}</p>
            """)
    void aBraceIsABrace(String written, String html) throws Unrenderable {
        assertThat(render(written)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            '# A / ## B / # C'        ~ 2 2 ~ h2 h3 h2
            '### A / # B / ## C'      ~ 2 2 ~ h2 h2 h3
            '# A / #### B / ###### C' ~ 3 3 ~ h3 h4 h5
            '# A / ## B / ### C / #### D / ##### E / ###### F' ~ 2 ~ h2 h3 h4 h5 h6 h6
            """)
    void headingsFollowThePageWithoutAGap(String written, String first, String levels) throws Unrenderable {
        var setting = new PlainSetting(first.charAt(0) - '0', new HashSet<>());
        var passage = Pen.markdown("", "f", 1, written.replace(" / ", "\n\n"), Map.of());

        RenderedProse prose = RENDERER.render(passage, setting);

        assertThat(prose.headings().stream().map(heading -> "h" + heading.level()))
                .containsExactly(levels.split(" "));
    }

    @Test
    void fragmentsAreUniqueOnThePageAndLinksFollowThem() throws Unrenderable {
        var setting = new PlainSetting(2, new HashSet<>(Set.of("a", "fn-1")));
        var passage = Pen.markdown("", "f", 1, "# A\n\n# A\n\n[x](#a-2) [^1]\n\n[^1]: note", Map.of());

        String html = RENDERER.render(passage, setting).html();

        assertThat(html)
                .contains("<h2 id=\"a-2\">A</h2>", "<h2 id=\"a-3\">A</h2>", "<li id=\"fn-1-2\">", "href=\"#fn-1-2\"");
    }

    @Test
    void theFirstSentenceOfADocCommentIsAParagraph() throws Unrenderable {
        var passage = Pen.html(
                "",
                "f",
                1,
                "First <b>one</b>.\n<p>Second.<pre>{@w}</pre>Third {@b}.",
                Map.of("{@w}", WORDS, "{@b}", BLOCK));

        assertThat(RENDERER.render(passage, new PlainSetting()).html())
                .isEqualTo(
                        "<p>First <b>one</b>.\n</p><p>Second.</p>\n<pre><code>words\n</code></pre>\n<p>Third </p>\n<figure>block</figure><p>.</p>\n");
    }

    @Test
    void aFenceIsCodeAndKeepsItsLanguage() throws Unrenderable {
        assertThat(render("```java fails=x\nint a<b;\n\nint c;\n```"))
                .isEqualTo("<pre><code class=\"language-java\">int a&lt;b;int c;</code></pre>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- {@w} -->", "<script>{@w}</script>"})
    void markupThatSwallowsATagIsReported(String written) {
        var passage = Pen.markdown("", "f", 1, "a\n\n" + written, Map.of("{@w}", WORDS));

        assertThatThrownBy(() -> RENDERER.render(passage, new PlainSetting()))
                .isInstanceOfSatisfying(Unrenderable.class, swallowed -> {
                    assertThat(swallowed.reason()).isEqualTo("the markup around this tag swallows it");
                    assertThat(swallowed.refusals().get(0).offset()).isEqualTo(3 + written.indexOf("{@w}"));
                });
    }

    @Test
    void deepNestingIsReported() {
        var passage = Pen.markdown("", "f", 1, "> ".repeat(5_000) + "deep", Map.of());

        assertThatThrownBy(() -> RENDERER.render(passage, new PlainSetting()))
                .isInstanceOfSatisfying(
                        Unrenderable.class, deep -> assertThat(deep.reason()).isEqualTo("it is nested too deeply"));
    }

    private static String render(String written) throws Unrenderable {
        Map<String, Insert> inserts = new TreeMap<>();
        if (written.contains("{@b}")) {
            inserts.put("{@b}", BLOCK);
        }
        if (written.contains("{@w}")) {
            inserts.put("{@w}", WORDS);
        }
        String html = RENDERER.render(Pen.markdown("", "f", 1, written, inserts), new PlainSetting())
                .html();
        return html.strip()
                .replace("\n", written.contains("```") ? "" : " ")
                .replaceAll("> (</?(?:figure|p)\\b)", ">$1");
    }
}
