package dev.recto.dialect.front;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.dialect.Foreign;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontTest {

    private static final String OWN = """
            ---
            title: "A title"
            date: "2020-01-02"
            authors: ["Ada", "Charles"]
            tags: ["a", "b"]
            order: 3
            ---
            Text.
            """;

    @TempDir
    private Path folder;

    private Foreign site;

    @BeforeEach
    void aSite() {
        site = new Foreign(folder).in("jekyll");
    }

    @Test
    void yaml() {
        assertThat(page("""
                        ---
                        title: A title
                        date: 2020-01-02T10:00:00Z
                        authors: [Ada, {name: Charles, email: c@example.org}]
                        tags: a b
                        weight: 3
                        ---
                        Text.
                        """)).isEqualTo(OWN);
    }

    @Test
    void toml() {
        assertThat(page("""
                        +++
                        title = "A title" # words
                        date = 2020-01-02T10:00:00Z
                        tags = [
                          "a",
                          'b',
                        ]
                        weight = 3
                        [[authors]]
                        name = "Ada"
                        [[authors]]
                        name = "Charles"
                        +++
                        Text.
                        """)).isEqualTo(OWN);
    }

    @Test
    void json() {
        assertThat(page("""
                        {
                          "title": "A title",
                          "date": "2020-01-02",
                          "authors": ["Ada", "Charles"],
                          "tags": ["a", "b"],
                          "nav_order": 3
                        }
                        Text.
                        """)).isEqualTo(OWN);
    }

    @Test
    void addressesAndDrafts() {
        assertThat(page("""
                        ---
                        title: A title
                        permalink: /docs/Old Name/
                        redirect_from: [/a/b/, /c.html, https://example.org/d]
                        published: false
                        sidebar_label: Short
                        excerpt: >
                          Folded
                          words.
                        ---
                        """)).isEqualTo("""
                        ---
                        title: "A title"
                        shortTitle: "Short"
                        summary: "Folded words."
                        address: "old-name"
                        aliases: ["a/b/index.html", "c.html"]
                        draft: true
                        ---
                        """);
    }

    @Test
    void titles() {
        assertThat(page("Set *ext*\n=========\n\nText.\n")).isEqualTo("---\ntitle: \"Set ext\"\n---\n\n\nText.\n");
        assertThat(page("<!-- first -->\n\n## Second `level`\n\nText.\n"))
                .startsWith("---\ntitle: \"Second level\"\n---\n<!-- first -->\n");
        assertThat(page("Text.\n\n# Later\n")).startsWith("---\ntitle: \"A Page\"\n---\nText.\n\n# Later\n");
        assertThat(page("---\ntitle: Said\n---\n# Said\n\nText.\n"))
                .isEqualTo("---\ntitle: \"Said\"\n---\n\n\nText.\n");
    }

    @Test
    void whatIsWrongIsToldAtItsPlace() {
        site.with("a-page.md", """
                +++
                title = "A"
                title = "B"
                wieght = 3
                draft = "maybe"
                x = "never closed
                +++
                """);

        assertThat(site.told("a-page.md"))
                .containsExactly(
                        "a-page.md:4:1 [malformed-front-matter] unknown key 'wieght'",
                        "a-page.md:5:9 [malformed-front-matter] 'draft' is true or false, not 'maybe'",
                        "a-page.md:6:5 [malformed-front-matter] these quotes are never closed",
                        "a-page.md:3:1 [malformed-front-matter] 'title' is given twice; the last one holds");
    }

    @Test
    void aKeyThatNobodyKnowsIsToldOnceForTheBook() {
        site.with("a.md", "---\nthumb_color: red\n---\n").with("b.md", "---\nthumb_color: blue\n---\n");

        assertThat(site.told("a.md", "b.md"))
                .containsExactly(
                        "a.md:2:1 [unknown-key] 'thumb_color' means nothing here, 2 times on 2 pages: also src/book/b.md:2:1");
    }

    private String page(String text) {
        return site.with("a-page.md", text).page("a-page.md");
    }

    @Test
    void aWordThatStartsOtherwiseIsNoSlip() {
        site.with("a.md", "---\nheight: 3\ntitel: A\n---\n");

        assertThat(site.told("a.md"))
                .containsExactly(
                        "a.md:3:1 [malformed-front-matter] unknown key 'titel'",
                        "a.md:2:1 [unknown-key] 'height' means nothing here");
    }

    @Test
    void namesInHtmlAreWords() {
        assertThat(page("---\ntitle: A <em>b</em> List<String>\nauthor: <a href='x'>Ada</a>\n---\n"))
                .startsWith("---\ntitle: \"A b List<String>\"\n")
                .contains("authors: [\"Ada\"]");
    }
}
