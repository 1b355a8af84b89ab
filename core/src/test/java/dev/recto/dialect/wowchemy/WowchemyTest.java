package dev.recto.dialect.wowchemy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.dialect.Foreign;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WowchemyTest {

    private static final String PAGE = "content/courses/intro/first.md";
    private static final String GUESSED =
            "config/_default/hugo.yaml [guessed-dialect] the pages beside this file are read as wowchemy";

    @TempDir
    private Path folder;

    private Foreign site;

    @BeforeEach
    void aSite() {
        site = new Foreign(folder)
                .with("config/_default/hugo.yaml", "title: Site\n")
                .with(
                        "config/_default/module.yaml",
                        "imports:\n  - path: github.com/HugoBlox/hugo-blox-builder/modules/blox-bootstrap/v5\n")
                .with("content/authors/ada/_index.md", "---\ntitle: Ada Lovelace\n---\nHer page.\n");
    }

    private String words(String text) {
        return site.with(PAGE, text).words(PAGE);
    }

    @Test
    void aBookPageShowsNoSummaryAuthorsAndDate() {
        String said = "title: First\nsummary: Short.\nauthors: [ada]\ndate: 2020-01-01\nweight: 2\n";
        site.with("content/courses/intro/_index.md", "---\ntitle: Intro\ncascade:\n  type: book\n---\nText.\n")
                .with("content/post/b/index.md", "---\n" + said + "---\nText.\n")
                .with("content/post/c/index.md", "---\n" + said + "type: book\n---\nText.\n")
                .with(PAGE, "---\n" + said + "---\nText.\n");

        assertThat(site.page(PAGE)).isEqualTo("---\ntitle: \"First\"\norder: 10002\n---\nText.\n");
        assertThat(site.page("content/post/c/index.md")).doesNotContain("Short", "Ada", "2020");
        assertThat(site.page("content/post/b/index.md"))
                .contains("summary: \"Short.\"", "authors: [\"Ada Lovelace\"]", "date: \"2020-01-01\"");
        assertThat(site.told(PAGE)).containsExactly(GUESSED);
    }

    @Test
    void whatTheThemeReadsIsNothingToABook() {
        site.with(
                "content/event/a/index.md",
                "---\ntitle: A\naddress:\n  city: Bath\nevent: X\nurl_pdf: a.pdf\nslides: ''\nimage:\n  focal_point: Left\n---\nT.\n");

        assertThat(site.page("content/event/a/index.md")).doesNotContain("address", "cover", "Bath");
        assertThat(site.told("content/event/a/index.md")).containsExactly(GUESSED);
    }

    @Test
    void theFeaturedFileIsTheCover() {
        site.with("content/post/a/featured.png", "")
                .with("content/post/a/index.md", "---\ntitle: A\nimage:\n  caption: The sea\n---\nText.\n");
        assertThat(site.page("content/post/a/index.md")).contains("cover: \"featured.png\"", "coverAlt: \"The sea\"");

        site.with(
                "content/post/a/index.md",
                "---\ntitle: A\nimage:\n  caption: The sea\n  preview_only: true\n---\nText.\n");
        assertThat(site.page("content/post/a/index.md")).doesNotContain("cover");
    }

    @Test
    void calloutsAreAlerts() {
        assertThat(words("""
                {{% callout note %}}
                A *note*
                with two lines.

                {{< toc >}}
                {{% /callout %}}

                {{< callout warning >}}Short.{{< /callout >}}

                1. Step
                   {{% alert tip %}}
                   In a list.
                   {{% /alert %}}
                """)).isEqualTo("""
                > [!NOTE]
                > A *note*
                > with two lines.
                >
                > {@toc}


                > [!WARNING]
                > Short.

                1. Step
                   > [!TIP]
                   > In a list.
                  \s
                """);

        site.with(PAGE, "{{% callout notte %}}\nText.\n{{% /callout %}}\n");
        assertThat(site.told(PAGE))
                .containsExactly(PAGE + ":1:1 [untranslatable] there is no kind of callout 'notte'", GUESSED);
    }

    @Test
    void spoilersFold() {
        assertThat(words("{{< spoiler text=\"Click\" >}}\nHidden.\n{{< /spoiler >}}\n"))
                .isEqualTo("<details>\n<summary>Click</summary>\n\n\nHidden.\n\n\n</details>\n\n");
    }

    @Test
    void aSectionListsItsChildren() {
        String section = "content/courses/intro/_index.md";
        site.with(section, "---\ntitle: Intro\n---\n{{< list_children >}}\n")
                .with(PAGE, "---\ntitle: First\nsummary: It *starts*.\nweight: 1\n---\n{{< list_children >}}\n")
                .with("content/courses/intro/more/_index.md", "---\nlinkTitle: More [a]\nweight: 2\n---\n")
                .with("content/courses/intro/more/deep.md", "---\ntitle: Deep\n---\n");

        assertThat(site.words(section)).isEqualTo("""
                - [First](<first.md>)

                  It \\*starts\\*.
                - [More \\[a\\]](<more/_index.md>)

                """);
        site.with(section, "---\ntitle: Intro\n---\n{{< list_children show_summary=\"false\" >}}\n");
        assertThat(site.words(section)).doesNotContain("starts");
        assertThat(site.words(PAGE)).isEqualTo("\n");
        assertThat(site.told(PAGE))
                .containsExactly(
                        GUESSED,
                        PAGE + ":6:1 [passed-over] list_children lists nothing on a page without pages below it");
    }

    @Test
    void citedPagesAreCards() {
        site.with(
                "content/publication/notes/index.md",
                "---\ntitle: Notes\nauthors: [ada, L. Menabrea]\ndate: 1843-10-01\npublication: '*Memoirs*'\n---\nText.\n");

        assertThat(words("{{< cite page=\"/publication/notes\" view=\"4\" >}}\n\nIn {{< cite page=\"notes\" >}}.\n"))
                .isEqualTo("""
                        > [Notes](<../../publication/notes/index.md>)\\
                        > Ada Lovelace, L. Menabrea · Memoirs · 1843


                        In [Notes](<../../publication/notes/index.md>).
                        """);
        site.with(PAGE, "{{< cite page=\"/publication/note\" >}}\n");
        assertThat(site.told(PAGE))
                .containsExactly(PAGE + ":1:1 [dead-link] there is no page '/publication/note'", GUESSED);
    }

    @Test
    void authorsAreMentioned() {
        assertThat(words("By {{% mention \"ada\" %}} and {{% mention \"Charles Babbage\" %}}.\n"))
                .isEqualTo("By [Ada Lovelace](<../../authors/ada/_index.md>) and Charles Babbage.\n");
    }

    @Test
    void tablesAreRead() {
        site.with("content/courses/intro/a.csv", "Name,Value\n\"One, two\",1\n\"a|b\",*2*\n");

        assertThat(words("{{< table path=\"a.csv\" header=\"true\" caption=\"Numbers\" >}}\n"))
                .isEqualTo("""
                | Name | Value |
                | --- | --- |
                | One, two | 1 |
                | a\\|b | *2* |

                *Numbers*

                """);
        assertThat(words("{{< table path=\"a.csv\" >}}\n")).startsWith("|  |  |\n| --- | --- |\n| Name | Value |\n");

        site.with(PAGE, "{{< table path=\"b.csv\" >}}\n");
        assertThat(site.told(PAGE)).containsExactly(PAGE + ":1:1 [dead-link] there is no file 'b.csv'", GUESSED);
    }

    @Test
    void mathsAndMarksKeepTheirWords() {
        assertThat(
                        words(
                                "{{< math >}}\n$$\na_1 \\\\ b_1\n$$\n{{< /math >}}\n\nA {{< math >}}$x_1$ {{< /math >}} {{< hl >}}b{{< /hl >}}.\n"))
                .isEqualTo("\n$$\na_1 \\\\ b_1\n$$\n\n\nA $x_1$  <mark>b</mark>.\n");
    }

    @Test
    void mediaAreCards() {
        site.with("static/media/a.mp4", "").with("content/courses/intro/b.mp3", "");

        assertThat(words(
                        "{{< video library=\"true\" src=\"a.mp4\" controls=\"yes\" >}}\n{{< audio src=\"b.mp3\" >}}\n"))
                .isEqualTo("""
                        > [▶ Video](<../../../static/media/a.mp4>)

                        > [▶ Audio](<b.mp3>)

                        """);
    }

    @Test
    void iconsAndListsOfTheSiteAreLeftOut() {
        assertThat(words("A {{< icon name=\"python\" pack=\"fab\" >}}b{{< list_tags >}}.\n"))
                .isEqualTo("A b.\n");
        assertThat(site.told(PAGE))
                .containsExactly(
                        GUESSED,
                        PAGE + ":1:3 [passed-over] icons are left out",
                        PAGE + ":1:41 [passed-over] 'list_tags' is left out");
    }

    @Test
    void linksToFilesAndActions() {
        site.with("static/files/cv.pdf", "");

        assertThat(words("My {{% staticref \"files/cv.pdf\" %}}CV{{% /staticref %}}.\n"))
                .isEqualTo("My [CV](<../../../static/files/cv.pdf>).\n");
        assertThat(words("{{< cta cta_text=\"Go\" cta_link=\"https://example.org\" cta_alt_text=\"More\""
                        + " cta_alt_link=\"/more\" >}}\n"))
                .isEqualTo("[Go](<https://example.org>) · [More](</more>)\n");
        site.with(PAGE, "{{% staticref \"files/none.pdf\" %}}CV{{% /staticref %}}\n");
        assertThat(site.told(PAGE))
                .containsExactly(PAGE + ":1:1 [dead-link] there is no file 'files/none.pdf'", GUESSED);
    }

    @Test
    void diagramsAreFences() {
        assertThat(words("{{< diagram >}}\ngraph TD;\n{{< /diagram >}}\n")).isEqualTo("```mermaid\ngraph TD;\n```\n");
    }

    @Test
    void whatHugoKnowsIsKnownAndTheRestIsRefused() {
        site.with(PAGE, "{{< youtube a >}}\n{{< spoilr text=\"a\" >}}\n");
        assertThat(site.told(PAGE))
                .containsExactly(PAGE + ":2:1 [unknown-markup] there is no shortcode 'spoilr'", GUESSED);
    }

    @Test
    void slidesButtonsGalleriesAndShortcodesOfTheSitesOwn() {
        site.with("assets/media/albums/trip/b.png", "")
                .with("assets/media/albums/trip/a-hill.jpg", "")
                .with("layouts/shortcodes/note.html", "{{/* own */}}<b>{{ .Get 0 }}</b>: {{ .Inner | markdownify }}\n")
                .with("layouts/shortcodes/hard.html", "{{ range .Site.Pages }}{{ end }}\n");
        assertThat(words("""
                        {{< fragment >}} One {{< /fragment >}}

                        {{< button url="https://example.org/" >}}Go{{< /button >}}

                        {{< gallery album="trip" >}}

                        {{< note "Hm" >}}words{{< /note >}}{{< slide background="#fff" >}}
                        """)).isEqualTo("""
                         One\s

                        [Go](<https://example.org/>)

                        <img src="../../../assets/media/albums/trip/a-hill.jpg" alt="a hill">

                        <img src="../../../assets/media/albums/trip/b.png" alt="b">

                        <b>Hm</b>: words
                        """);
        words("{{< hard >}}\n");
        assertThat(site.told(PAGE))
                .contains(
                        PAGE
                                + ":1:1 [untranslatable] only its own system knows what the shortcode 'hard' of layouts/shortcodes/hard.html comes to");
    }
}
