package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site of another system as a book: what lies beside its pages counts as much as they do. */
class ForeignSiteTest {

    private static final String POST = "src/book/posts/_posts/2019-08-08-first.md";
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>";

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void aSite() {
        project = new TinyProject(folder)
                .with("src/book/posts/_config.yml", "theme: jekyll-theme-chirpy\n")
                .with("src/book/posts/_data/authors.yml", "ada:\n  name: Ada Lovelace\n")
                .with("src/book/posts/assets/a.svg", SVG)
                .with("src/book/posts/_includes/note.md", "Never shown by itself.\n")
                .with(POST, """
                        ---
                        layout: post
                        author: ada
                        date: 2019-08-08 14:10:00 +0800
                        image: { path: /assets/a.svg, alt: A picture }
                        ---
                        # First post

                        > Mind the gap.
                        {: .prompt-warning }

                        ![b](/assets/a.svg)

                        ```java{2} linenums=5
                        not java at all
                          nor this
                        ```
                        {: file="A.java" }

                        ```js hl_lines="1"
                        a();
                        ```
                        """);
    }

    @Test
    void isWovenAndProvenAgainWithAllThatItsPagesWereReadWith() throws IOException {
        assertThat(told(false)).isEmpty();
        assertThat(told(true))
                .containsExactly(
                        "src/book/posts/_config.yml: [guessed-dialect] the pages beside this file are read as chirpy");

        assertThat(folder.resolve("target/book/posts/_posts/2019-08-08-first.html"))
                .content()
                .contains("First post", "Ada Lovelace", "Mind the gap.", "not java at all", "2019")
                .doesNotContain("prompt-warning", "{:");
        assertThat(folder.resolve("target/book/evidence/sources/src/book/posts/_config.yml"))
                .exists();
        assertThat(folder.resolve("target/book/evidence/sources/src/book/posts/_data/authors.yml"))
                .exists();
        assertThat(folder.resolve("target/book/posts/_includes/note.html")).doesNotExist();
        assertThat(Recto.check(folder.resolve("target/book"))).isEmpty();
    }

    @Test
    void codeHasItsTitleMarkedLinesAndNumbers() throws IOException {
        assertThat(told(false)).isEmpty();
        Document page = Jsoup.parse(folder.resolve("target/book/posts/_posts/2019-08-08-first.html"));

        Element java = page.select("figure.sketched").first();
        assertThat(java.select("figcaption .number").text()).isEqualTo("A.java");
        assertThat(java.select(".line").eachAttr("data-line")).containsExactly("5", "6");
        assertThat(java.select("mark").eachText()).containsExactly("nor this");
        assertThat(page.select("figure.unclaimed mark").eachText()).containsExactly("a();");
        assertThat(Recto.check(folder.resolve("target/book"))).isEmpty();
    }

    @Test
    void aLineThatAFenceDoesNotHaveIsToldWhereItIsNamed() throws IOException {
        project.with("src/book/posts/a.md", "A\n\n```js {1,3}\na();\n```\n");
        project.with("src/book/page.md", "---\ntitle: B\n---\n> ```js {1-2}\n> a();\n> ```\n");
        assertThat(told(true))
                .contains(
                        "src/book/page.md:4:10: [unknown-fence-word] the fence has no line 2: it has 1",
                        "src/book/posts/a.md:3:10: [passed-over] a line that its fence does not have is not marked");
    }

    @Test
    void whatIsKeptAsItIsWrittenIsCountedOnTheColophon() throws IOException {
        project.with(
                "src/book/posts/kept.md",
                "---\ntitle: Kept\n---\n{% include clock.html %}\n\nText {% include clock.html %}.\n");
        project.keepingUnknownMarkup();
        assertThat(told(false)).isEmpty();

        assertThat(folder.resolve("target/book/colophon.html"))
                .content()
                .contains(
                        "<h2 id=\"kept\">Markup that is shown as it is written</h2>",
                        "<a href=\"posts/kept.html\">Kept</a>: 2 places");
        project.with("src/book/posts/kept.md", "---\ntitle: Kept\n---\nText.\n");
        told(false);
        assertThat(folder.resolve("target/book/colophon.html")).content().doesNotContain("id=\"kept\"");
    }

    @Test
    void anotherNameOfItsAuthorIsAnotherBook() throws IOException {
        told(false);
        project.with("src/book/posts/_data/authors.yml", "ada:\n  name: Ada King\n");
        told(false);

        assertThat(folder.resolve("target/book/posts/_posts/2019-08-08-first.html"))
                .content()
                .contains("Ada King");
    }

    @Test
    void aDialectOfThePomIsWhatItsBookIsProvenWith() throws IOException {
        project.dialect("posts/**", "chirpy");
        assertThat(told(true)).isEmpty();
        assertThat(folder.resolve("target/book/evidence/settings.json"))
                .content()
                .contains("\"path\": \"posts/**\"");
        assertThat(Recto.check(folder.resolve("target/book"))).isEmpty();
    }

    @Test
    void aDialectOfThePomThatThereIsNot() throws IOException {
        project.dialect("posts/**", "chirpi");
        assertThat(told(false)).contains("pom.xml: [unknown-dialect] there is no dialect 'chirpi'");
    }

    @Test
    void aPageMayBeInTheOneGrammarAllTheSame() throws IOException {
        project.with("src/book/posts/native.md", "---\ntitle: N\ndialect: native\nlayout: post\n---\nText.\n");
        assertThat(told(false))
                .containsExactly("src/book/posts/native.md:4:1: [malformed-front-matter] unknown member 'layout'");
    }

    @Test
    void aPageThatLooksForeignWhereNoDialectIsSet() throws IOException {
        project.with("src/book/page.md", "---\ntitle: N\n---\nText {% include x.html %}.\n");
        assertThat(told(true))
                .contains(
                        "src/book/page.md:4:6: [foreign-page] this looks like Liquid, and no dialect is set for this page");
    }

    /** What is said, without what to do; warnings only where asked for. */
    private List<String> told(boolean warnings) throws IOException {
        return project.passed("shop.Other", "any", "").weave().problems().stream()
                .filter(problem -> warnings || problem.isError())
                .map(Problem::toString)
                .map(problem -> problem.replaceFirst("; .*$", ""))
                .toList();
    }
}
