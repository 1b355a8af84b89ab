package dev.recto.dialect.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.dialect.Foreign;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JekyllTest {

    private static final String POST = "_posts/2020-01-02-a-post.md";

    @TempDir
    private Path folder;

    private Foreign site;

    @BeforeEach
    void aSite() {
        site = new Foreign(folder)
                .in("jekyll")
                .with("_config.yml", "title: The site\nbaseurl: /blog\n")
                .with("_posts/2020-01-01-first.md", "First.\n")
                .with("assets/a.png", "")
                .with("about.md", "---\npermalink: /about-us/\n---\nUs.\n");
    }

    @Test
    void liquid() {
        assertThat(words("""
                        [first]({% post_url 2020-01-01-first %}) of {{ site.title }}, [us]({{ site.baseurl }}/about-us/).

                        ![a]({{ "/assets/a.png" | relative_url }})

                        {% raw %}{{ not.read }}{% endraw %}{% comment %}gone{% endcomment %}

                        {% highlight python linenos %}
                        a = 1
                        {% endhighlight %}
                        """)).isEqualTo("""
                        [first](2020-01-01-first.md) of The site, [us](../about.md).

                        ![a](../assets/a.png)

                        {{ not.read }}

                        ```python linenums
                        a = 1
                        ```
                        """);
        assertThat(site.told(POST)).isEmpty();
    }

    @Test
    void anIncludeOfTheSitesOwn() {
        site.with("_includes/hint.md", "> **{{ include.title }}**\n");

        assertThat(words("{% include hint.md title=\"Look\" %}\n")).isEqualTo("> **Look**\n");
    }

    @Test
    void attributeLists() {
        assertThat(words("""
                        * toc
                        {:toc}

                        ## Head
                        {: #my-id .no_toc}

                        ## Other

                        ![a](b.png){: width="100" h="50"} and words{: .no_toc}.
                        """)).isEqualTo("""
                        - [Other](#other)


                        ## <span id="my-id">Head</span>


                        ## Other

                        <img src="b.png" alt="a" width="100" height="50"> and words.
                        """);
    }

    @Test
    void commentsAbbreviationsAndFormulas() {
        assertThat(words("{::comment}gone{:/comment}\n\nHTML is $$ a + b $$ here.\n\n*[HTML]: Hypertext\n"))
                .isEqualTo("\n\n<abbr title=\"Hypertext\">HTML</abbr> is $a + b$ here.\n\n\n");
    }

    @Test
    void liquidMayBeOff() {
        site.with(POST, "---\nrender_with_liquid: false\n---\n`{{ x }}`\n");

        assertThat(site.words(POST)).isEqualTo("`{{ x }}`\n");
    }

    @Test
    void whatIsNotThere() {
        site.with(POST, "{% post_url 2020-01-01-frist %}\n\nText {% raw %}\n");

        assertThat(site.told(POST))
                .containsExactly(
                        POST + ":1:1 [dead-link] there is no post '2020-01-01-frist'",
                        POST + ":3:6 [untranslatable] {% raw %} is never closed");
    }

    @Test
    void framesOfKnownHostsAreCards() {
        assertThat(words("<iframe src=\"https://www.youtube.com/embed/abc\" title=\"A film\"></iframe>\n"))
                .contains("> [▶ YouTube: A film](<https://www.youtube.com/watch?v=abc>)");
        site.with(POST, "x\n\n<iframe src=\"https://evil.example/\"></iframe>\n");
        assertThat(site.told(POST))
                .containsExactly(POST + ":3:1 [untranslatable] 'https://evil.example/' is of a host that is not known");
    }

    @Test
    void emoji() {
        assertThat(words("A :smile:, `:smile:`, :nothing: and 1:b:2 :us:\n"))
                .isEqualTo("A \uD83D\uDE04, `:smile:`, :nothing: and 1:b:2 \uD83C\uDDFA\uD83C\uDDF8\n");
    }

    private String words(String page) {
        return site.with(POST, page).words(POST);
    }

    @Test
    void markdownInElements() {
        assertThat(words("<div markdown=\"1\" class=\"a\">\nA *word*.\n</div>\n"))
                .isEqualTo("<div class=\"a\">\n\nA *word*.\n\n</div>\n");
        assertThat(words("> <div markdown=\"1\">\n> A.\n> </div>\n")).isEqualTo("> <div>\n> \n> A.\n> \n> </div>\n");
    }

    @Test
    void linesOfTables() {
        assertThat(words("|---+---|\n| a | b |\n|:--+--:|\n| 1 | 2 |\n|---+---|\n"))
                .isEqualTo("| a | b |\n|:--|--:|\n| 1 | 2 |\n");
        assertThat(words("A\n\n| 1 | 2 |\n| 3 | 4 |\n")).isEqualTo("A\n\n|  |  |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n");
        assertThat(words("```\n|---+---|\n```\n")).isEqualTo("```\n|---+---|\n```\n");
    }

    @Test
    void dashesAndFormulasInBrackets() {
        assertThat(words("a -- b --- c ... `--` \\\\( x_1 \\\\)\n\n| a |\n|---|\n| b |\n"))
                .isEqualTo("a – b — c … `--` $x_1$\n\n| a |\n|---|\n| b |\n");
    }

    @Test
    void aClassMayBeALanguageAndASlipOfAnAttributeIsTold() {
        site.with(POST, "`a`{:.language-java} ![a](b.png){: widht=\"1\" href=\"x\"}\n");

        assertThat(site.told(POST)).containsExactly(POST + ":1:33 [unknown-markup] there is no attribute 'widht'");
    }
}
