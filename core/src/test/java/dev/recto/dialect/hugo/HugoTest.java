package dev.recto.dialect.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.dialect.Foreign;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HugoTest {

    private static final String PAGE = "content/docs/first.md";
    private static final String GUESSED = "hugo.yaml [guessed-dialect] the pages beside this file are read as hugo";

    @TempDir
    private Path folder;

    private Foreign site;

    @BeforeEach
    void aSite() {
        site = new Foreign(folder).with("hugo.yaml", "title: All of it\nparams:\n  version: 1.4\n");
    }

    private String words(String text) {
        return site.with(PAGE, text).words(PAGE);
    }

    @Test
    void frontMatterIsTheBooksOwn() {
        site.with(PAGE, """
                +++
                title = "First"
                linkTitle = "1st"
                date = 2023-10-15T13:18:50-07:00
                weight = 0
                draft = false
                type = "docs"
                publishDate = 2023-10-16
                published = 2023-10-16
                aliases = ["/old/first/"]
                tags = ["a", "b c"]
                [params]
                author = "nobody"
                +++
                Text.
                """);

        assertThat(site.page(PAGE)).isEqualTo("""
                        ---
                        title: "First"
                        shortTitle: "1st"
                        date: "2023-10-15"
                        tags: ["a", "b c"]
                        aliases: ["old/first/index.html"]
                        order: 10000
                        ---
                        Text.
                        """);
        assertThat(site.told(PAGE)).containsExactly(GUESSED);
    }

    @Test
    void jsonIsFrontMatterAsWell() {
        assertThat(site.with(PAGE, "{\n  \"title\": \"First\"\n}\nText.\n").page(PAGE))
                .startsWith("---\ntitle: \"First\"\n");
    }

    @Test
    void whatFrontMatterGetsWrong() {
        site.with(PAGE, """
                ---
                titel: First
                weight: heavy
                menu:
                  main:
                    weight: light
                date: 15 Oct 2023
                colour: red
                ---
                Text.
                """);

        assertThat(site.told(PAGE))
                .containsExactly(
                        PAGE + ":2:1 [malformed-front-matter] unknown key 'titel'",
                        PAGE + ":3:9 [malformed-front-matter] 'weight' is a whole number",
                        PAGE + ":6:13 [malformed-front-matter] 'weight' is a whole number",
                        PAGE + ":8:1 [unknown-key] 'colour' means nothing here",
                        GUESSED);
    }

    @Test
    void aMenuNamesAPage() {
        site.with(PAGE, "---\ntitle: First\nmenu:\n  docs:\n    name: One\n    weight: 3\n---\nText.\n");

        assertThat(site.page(PAGE)).contains("shortTitle: \"One\"\n");
    }

    @Test
    void aSiteIsToldByItsOwnFile() {
        Foreign other = new Foreign(folder.resolve("b"))
                .with("config/_default/config.yaml", "baseURL: /\n")
                .with(PAGE, "Text.\n");
        assertThat(other.told(PAGE))
                .containsExactly(
                        "config/_default/config.yaml [guessed-dialect] the pages beside this file are read as hugo");

        Foreign another = new Foreign(folder.resolve("c"))
                .with("config.toml", "base_url = \"/\"\n")
                .with(PAGE, "Text {{< toc >}}.\n");
        assertThat(another.told(PAGE))
                .containsExactly(PAGE
                        + ":1:6 [foreign-page] this looks like a Hugo shortcode, and no dialect is set for this page");
    }

    @Test
    void whatStandsInCodeIsShownAndNoSignOfAnything() {
        Foreign plain = new Foreign(folder.resolve("d")).with(PAGE, """
                Write `{{< toc >}}`, or over lines ``a
                {{< toc >}}``:

                ```text
                {{< toc >}}
                ```
                """);

        assertThat(plain.told(PAGE)).isEmpty();
        assertThat(plain.with(PAGE, "`{{< toc >}}` and {{< toc >}}\n").told(PAGE))
                .containsExactly(PAGE
                        + ":1:19 [foreign-page] this looks like a Hugo shortcode, and no dialect is set for this page");
    }

    @Test
    void embedsAreCards() {
        assertThat(words("{{< youtube w7Ft2ymGmfc >}}\n\nSee {{< vimeo id=55073825 >}} and {{< tweet 877 >}}.\n"))
                .isEqualTo("""
                        > [▶ YouTube](<https://www.youtube.com/watch?v=w7Ft2ymGmfc>)


                        See [▶ Vimeo](<https://vimeo.com/55073825>) and [▶ X](<https://x.com/i/web/status/877>).
                        """);
        assertThat(words("{{< gist ada 50a7 >}}\n{{<gdocs src=\"https://docs.google.com/x\" title=\"Sheet\">}}\n"))
                .isEqualTo("""
                        > [▶ Gist](<https://gist.github.com/ada/50a7>)

                        > [▶ Google Docs: Sheet](<https://docs.google.com/x>)

                        """);
    }

    @Test
    void figures() {
        site.with("static/img/a.png", "").with("content/docs/b.png", "");

        assertThat(words("""
                {{< figure src="/img/a.png" alt="An elephant" width="300" >}}

                {{< figure
                  src="b.png"
                  caption="The *sunset* over `here`"
                  title="Evening"
                  attr="by Ada" attrlink="https://example.org"
                  link="https://example.org/b"
                  id="the sunset" >}}
                """)).isEqualTo("""
                <figure><img src="../../static/img/a.png" alt="An elephant" width="300"></figure>


                <figure id="figure-the-sunset"><a href="https://example.org/b"><img src="b.png" alt="Evening The sunset over here by Ada"></a><figcaption>

                **Evening** The *sunset* over `here` [by Ada](https://example.org)

                </figcaption></figure>

                """);
    }

    @Test
    void numberedFiguresCount() {
        assertThat(words("{{< figure src=\"a.png\" numbered=\"true\" >}}\n\n"
                        + "{{< figure src=\"b.png\" caption=\"B\" numbered=\"true\" >}}\n"))
                .contains("alt=\"\"><figcaption>\n\n**Figure 1:**\n", "alt=\"B\"><figcaption>\n\n**Figure 2:** B\n");
    }

    @Test
    void references() {
        site.with("content/docs/setup/index.md", "Text.\n").with("content/about.md", "Text.\n");

        assertThat(words("""
                [a]({{< ref "setup" >}}) [b]({{< relref "/about.md#me" >}}) [c]({{< ref "#here" >}}) [d]({{% ref "about" %}})
                """)).isEqualTo("[a](setup/index.md) [b](../about.md#me) [c](#here) [d](../about.md)\n");

        site.with(PAGE, "A\n[a]({{< ref \"abot\" >}})\n");
        assertThat(site.told(PAGE)).containsExactly(PAGE + ":2:5 [dead-link] there is no page 'abot'", GUESSED);
    }

    @Test
    void highlightedCode() {
        assertThat(words("""
                {{< highlight go "linenos=inline,hl_lines=2 4-5,style=emacs" >}}
                package main

                func main() {
                    run()
                }
                {{< /highlight >}}

                This is {{< highlight bash "hl_inline=true" >}}echo{{< /highlight >}}.
                """)).isEqualTo("""
                ```go {2,4-5} linenums
                package main

                func main() {
                    run()
                }
                ```

                This is `echo`.
                """);
    }

    @Test
    void detailsFold() {
        assertThat(words("{{< details summary=\"See *this*\" open=true >}}\nA **bold** word.\n{{< /details >}}\n"))
                .isEqualTo("""
                        <details open>
                        <summary>See this</summary>


                        A **bold** word.


                        </details>

                        """);
    }

    @Test
    void parameters() {
        assertThat(words("Version {{% param version %}} of {{% param \"title\" %}}.\n"))
                .isEqualTo("Version 1.4 of .\n");
        assertThat(words("---\ntitle: It\n---\nVersion {{% param version %}} of {{% param \"title\" %}}.\n"))
                .isEqualTo("Version 1.4 of It.\n");
    }

    @Test
    void aQuotedShortcodeIsShown() {
        assertThat(words("Write {{</* youtube x */>}} or `{{</* toc */>}}` or {{%/* toc */%}}.\n"))
                .isEqualTo("Write {{\\< youtube x >}} or `{{< toc >}}` or {{% toc %}}.\n");
    }

    @Test
    void idsAreKeptAndClassesPassed() {
        assertThat(words("""
                Words.

                ## A heading {#own .big}

                A paragraph.
                {#p .wide}

                {#fig-a}
                ## Next

                ![A](a.png)
                {width=300}

                | a |
                |---|
                | b |
                {.striped}

                ```go
                {#not}
                ```
                """)).isEqualTo("""
                Words.

                ## <span id="own">A heading</span>

                A paragraph.
                <span id="p"></span>


                ## <span id="fig-a"></span>Next

                <img src="a.png" alt="A" width="300">


                | a |
                |---|
                | b |


                ```go
                {#not}
                ```
                """);
        assertThat(site.told(PAGE))
                .containsExactly(
                        PAGE + ":3:20 [passed-over] the class 'big' means nothing in a book",
                        PAGE + ":6:5 [passed-over] the class 'wide' means nothing in a book",
                        PAGE + ":17:2 [passed-over] the class 'striped' means nothing in a book",
                        GUESSED);
    }

    @Test
    void whatNobodyKnowsIsRefusedWithTheNearest() {
        site.with(PAGE, """
                {{< yotube a >}}

                A {{% calout %}}b{{% /calout %}} {{< youtube >}}

                {{< details >}} {{< figure src=a >}}{{< /figure >}} {{< /x >}} {{< ref a %}}
                """);

        assertThat(site.told(PAGE))
                .containsExactly(
                        PAGE + ":1:1 [unknown-markup] there is no shortcode 'yotube'",
                        PAGE + ":3:3 [unknown-markup] there is no shortcode 'calout'",
                        PAGE + ":3:34 [untranslatable] this 'youtube' has no id",
                        PAGE + ":5:1 [untranslatable] the shortcode 'details' is never closed",
                        PAGE + ":5:37 [untranslatable] the shortcode 'figure' has no body",
                        PAGE + ":5:53 [untranslatable] this ends no shortcode 'x'",
                        PAGE + ":5:64 [untranslatable] this shortcode cannot be read",
                        GUESSED);
    }

    @Test
    void whatNobodyKnowsIsKeptInABoxWhereTheAuthorWantsThat() {
        site.keeping();

        assertThat(words("{{< mine >}}\n*words*\n{{< /mine >}}\n")).isEqualTo("""
                > [!CAUTION]
                > ```text
                > {{< mine >}}
                > *words*
                > {{< /mine >}}
                > ```

                """);
    }
}
