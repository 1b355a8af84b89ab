package dev.recto.dialect.chirpy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.dialect.Foreign;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChirpyTest {

    private static final String POST = "_posts/2019-08-08-write-a-post.md";

    @TempDir
    private Path folder;

    private Foreign site;

    @BeforeEach
    void aSite() {
        site = new Foreign(folder)
                .with("_config.yml", "theme: jekyll-theme-chirpy\nsocial:\n  name: Cotes\n")
                .with("_data/authors.yml", "ada:\n  name: Ada Lovelace\n");
    }

    @Test
    void frontMatterIsTheBooksOwn() {
        site.with(POST, """
                ---
                layout: post
                title: Writing
                date: 2019-08-08 14:10:00 +0800
                author: ada
                categories: [Blogging, Tutorial]
                tags: writing posts
                pin: true
                image:
                  path: /assets/a.png
                  alt: A picture
                ---
                Text.
                """).with("assets/a.png", "");

        assertThat(site.page(POST)).isEqualTo("""
                        ---
                        title: "Writing"
                        date: "2019-08-08"
                        authors: ["Ada Lovelace"]
                        categories: ["Blogging", "Tutorial"]
                        tags: ["writing", "posts"]
                        cover: "../assets/a.png"
                        coverAlt: "A picture"
                        ---
                        Text.
                        """);
        assertThat(site.told(POST))
                .containsExactly("_config.yml [guessed-dialect] the pages beside this file are read as chirpy");
    }

    @Test
    void whatFrontMatterDoesNotSay() {
        site.with(POST, "Text.\n");

        assertThat(site.page(POST)).isEqualTo("""
                        ---
                        title: "Write A Post"
                        date: "2019-08-08"
                        authors: ["Cotes"]
                        ---
                        Text.
                        """);
    }

    @Test
    void promptsAreAlerts() {
        site.with(POST, """
                > A tip.
                > Two lines.
                {: .prompt-tip }

                > Beware.
                {: .prompt-danger }
                """);

        assertThat(site.words(POST)).isEqualTo("""
                > [!TIP]
                > A tip.
                > Two lines.


                > [!CAUTION]
                > Beware.

                """);
    }

    @Test
    void embedsAreCards() {
        site.with(POST, "{% include embed/youtube.html\n  id='H-B46URT4mg' title='A film' %}\n");

        assertThat(site.words(POST))
                .startsWith("> [▶ YouTube: A film](<https://www.youtube.com/watch?v=H-B46URT4mg>)\n");
    }

    @Test
    void whatNobodyKnowsIsRefusedWithTheNearest() {
        site.with(POST, """
                ---
                titel: Writing
                accent: red
                date: soon
                image: a.[png | jpg]
                ---
                Text.

                {% include embed/yutube.html id='a' %}

                > A tip.
                {: .prompt-tpi }

                {{ site.nothing }} {% asign a %}
                """);

        assertThat(site.told(POST))
                .containsExactly(
                        POST + ":2:1 [malformed-front-matter] unknown key 'titel'",
                        POST + ":4:7 [malformed-front-matter] 'soon' is no date",
                        POST
                                + ":5:8 [malformed-front-matter] 'a.[png | jpg]' says what could stand here, and is no value",
                        POST + ":9:1 [unknown-markup] there is no include 'embed/yutube.html'",
                        POST + ":12:1 [unknown-markup] there is no class 'prompt-tpi'",
                        POST + ":14:1 [unknown-markup] there is no Liquid variable 'site.nothing'",
                        POST + ":14:20 [unknown-markup] there is no Liquid tag 'asign'",
                        "_config.yml [guessed-dialect] the pages beside this file are read as chirpy",
                        POST + ":3:1 [unknown-key] 'accent' means nothing here");
    }

    @Test
    void whatNobodyKnowsIsKeptInABoxWhereTheAuthorWantsThat() {
        site.keeping().with(POST, "{% asign a %}\n\nWords {% asign b %} go on.\n");

        assertThat(site.words(POST)).isEqualTo("""
                > [!CAUTION]
                > ```text
                > {% asign a %}
                > ```


                Words ` {% asign b %} ` go on.
                """);
        assertThat(site.told(POST))
                .contains(POST
                        + ":1:1 [unknown-markup] the Liquid tag 'asign' is kept as it is written, 2 times on 1 page: also src/book/"
                        + POST + ":3:7");
    }

    @Test
    void javaIsASketchUntilItsAuthorHasItVerified() {
        site.with(POST, "```java{1,3}\nint a\nint b\nint c\n```\n\n```python\na = 1\n```\n");
        assertThat(site.words(POST)).contains("```java {1,3} sketch=\"not verified\"\n", "```python\n");

        site.with(POST, "---\ncontext: shop\n---\n```java\nint a = 1;\n```\n");
        assertThat(site.page(POST)).contains("context: \"shop\"", "```java\n");
    }

    @Test
    void picturesHaveCaptionsSizesAndAFolder() {
        site.with("assets/img/a.png", "").with(POST, """
                ---
                media_subpath: /assets/img
                image: { path: a.png, lqip: data:x, alt: A }
                ---
                ![one](a.png){: .shadow width="10" lqip="x" }
                _Below_

                ![two](a.png)
                _Caption_

                <br>
                After *br*.
                """);

        assertThat(site.told(POST)).hasSize(1);
        assertThat(site.page(POST)).contains("cover: \"../assets/img/a.png\"\n");
        assertThat(site.words(POST)).isEqualTo("""
                <figure><img src="../assets/img/a.png" alt="one" width="10"><figcaption>Below</figcaption></figure>

                <figure><img src="../assets/img/a.png" alt="two"><figcaption>Caption</figcaption></figure>

                <br> After *br*.
                """);
    }

    @Test
    void aCoverOfAnotherSiteIsPassedOver() {
        site.with(POST, "---\nimage: https://example.org/a.png\n---\nText.\n");

        assertThat(site.page(POST)).doesNotContain("cover");
        assertThat(site.told(POST)).contains(POST + ":2:8 [passed-over] an image of another site is no cover here");
    }

    @Test
    void linksByAddressAndFragment() {
        site.with("_posts/2019-01-01-other.md", "## Head & more\n")
                .with(POST, "[a](/posts/other/#head--more) [b](#own--head)\n\n## Own & head\n");

        assertThat(site.words(POST)).startsWith("[a](2019-01-01-other.md#head-more) [b](#own-head)\n");
    }

    @Test
    void filmsAndSoundsOfFilesAreCards() {
        site.with("assets/a.mp4", "").with(POST, """
                ---
                media_subpath: /assets
                ---
                {% include embed/video.html src='a.mp4' title='A film' autoplay=true %}

                {% include embed/audio.html src='https://sounds.example/a.mp3' %}

                {% include embed/video.html title='none' %}
                """);

        assertThat(site.words(POST))
                .isEqualTo("> [▶ Video: A film](<../assets/a.mp4>)\n\n\n"
                        + "> [▶ Audio](<https://sounds.example/a.mp3>)\n\n\n\n");
        assertThat(site.told(POST)).contains(POST + ":8:1 [untranslatable] this include has no file");
    }

    @Test
    void ofAnImageForLightAndOneForDarkPagesOneIsShown() {
        site.with(POST, "![a](b.png){: .light }\n![a](c.png){: .dark }\n\n![d](e.png)\n{: .dark }\n");

        assertThat(site.words(POST)).contains("![a](b.png)").doesNotContain("c.png", "e.png");
    }

    @Test
    void onlyPostsAreBySomebody() {
        site.with("_tabs/about.md", "Words.\n").with(POST, "Words.\n");

        assertThat(site.page("_tabs/about.md")).doesNotContain("authors");
        assertThat(site.page(POST)).contains("authors: [\"Cotes\"]");
    }
}
