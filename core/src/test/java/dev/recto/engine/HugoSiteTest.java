package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site of Hugo Blox as a book: courses with sections, a post with files beside it, a publication and an author. */
class HugoSiteTest {

    private static final String SITE = "src/book/site/";
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>";

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void aSite() {
        project = new TinyProject(folder);
        with("config/_default/hugo.yaml", "title: A site\nbaseURL: /\n");
        with("config/_default/module.yaml", "imports:\n  - path: github.com/wowchemy/wowchemy-hugo-themes/v5\n");
        with("archetypes/post.md", "---\ntitle: {{ .Name }}\n---\n");
        with("static/img/sea.svg", SVG);
        with("content/_index.md", "---\ntype: landing\n---\nWelcome.\n");
        with("content/authors/ada/_index.md", "---\ntitle: Ada Lovelace\nrole: Analyst\n---\nShe wrote notes.\n");
        with(
                "content/courses/_index.md",
                "---\ntitle: Courses\nweight: 1\ncascade:\n  type: book\n---\n" + "{{< list_children >}}\n");
        with(
                "content/courses/second.md",
                "---\ntitle: Second\nweight: 20\nsummary: Comes later.\n---\n"
                        + "Back to [the first]({{< relref \"first#own\" >}}).\n\n{{< list_children >}}\n");
        with("content/courses/first.md", """
                ---
                title: The first lesson
                linkTitle: First
                weight: 10
                summary: Not on the page itself.
                authors: [ada]
                ---
                ## A heading {#own}

                {{% callout warning %}}
                Mind the *gap*.
                {{% /callout %}}

                {{< spoiler text="The answer" >}}
                It is {{< hl >}}42{{< /hl >}}.
                {{< /spoiler >}}

                {{< figure src="/img/sea.svg" caption="The *sea*" >}}

                {{< youtube w7Ft2ymGmfc >}}

                {{< math >}}
                $$
                x^2
                $$
                {{< /math >}}

                {{< cite page="/publication/notes" >}} By {{% mention "ada" %}}.

                {{< highlight java >}}
                not java at all
                {{< /highlight >}}

                Write `{{</* toc */>}}`.
                """);
        with("content/post/numbers/numbers.csv", "Name,Value\nOne,1\n");
        with("content/post/numbers/featured.svg", SVG);
        with("content/post/numbers/aside.md", "Never a page.\n");
        with("content/post/numbers/index.md", """
                +++
                title = "Numbers"
                date = 2023-10-15
                authors = ["ada"]
                summary = "On the page itself."
                +++
                {{< table path="numbers.csv" header="true" caption="Of them one" >}}
                """);
        with(
                "content/publication/notes/index.md",
                "{\n  \"title\": \"Notes\",\n  \"date\": \"1843-10-01\"\n}\nText.\n");
    }

    private void with(String path, String text) {
        project.with(SITE + path, text);
    }

    @Test
    void isWovenUnchangedAndProvenAgain() throws IOException {
        assertThat(told(false)).isEmpty();

        assertThat(told(true))
                .containsExactly(
                        SITE
                                + "config/_default/hugo.yaml: [guessed-dialect] the pages beside this file are read as wowchemy",
                        SITE
                                + "content/courses/second.md:8:1: [passed-over] list_children lists nothing on a page without pages below it");
        assertThat(folder.resolve("target/book/site/archetypes/post.html")).doesNotExist();
        assertThat(folder.resolve("target/book/site/content/post/numbers/aside.html"))
                .doesNotExist();
        assertThat(Recto.check(folder.resolve("target/book"))).isEmpty();
    }

    @Test
    void showsWhatItsShortcodesMean() throws IOException {
        told(false);
        Element first = page("courses/first");
        assertThat(first.select("h2 #own, h2#own")).hasSize(1);
        assertThat(first.select("details summary").eachText()).contains("The answer");
        assertThat(first.select("mark").eachText()).containsExactly("42");
        assertThat(first.select("figure img[src$=sea.svg]")).hasSize(1);
        assertThat(first.select("figcaption em").eachText()).contains("sea");
        assertThat(first.select("a[href=https://www.youtube.com/watch?v=w7Ft2ymGmfc]")
                        .eachText())
                .containsExactly("▶ YouTube");
        assertThat(first.select("math")).hasSize(1);
        assertThat(first.select("iframe")).isEmpty();
        assertThat(first.text())
                .contains("Mind the gap.", "Notes By Ada Lovelace.", "not java at all", "Write {{< toc >}}.")
                .doesNotContain("callout", "Not on the page itself", "/spoiler");
        assertThat(page("post/numbers/index").text())
                .contains("On the page itself.", "Ada Lovelace", "One", "Of them one");
    }

    @Test
    void listsTheChildrenOfASectionInHugosOrder() throws IOException {
        told(false);
        assertThat(page("courses/_index").select("main li > a, main li > p > a").eachText())
                .containsSubsequence("First", "Second");
        assertThat(page("courses/second").select("a[href$='first.html#own']")).isNotEmpty();
        assertThat(page("courses/first").select("a[rel=next]").eachText().toString())
                .contains("Second");
    }

    private Element page(String path) throws IOException {
        return Jsoup.parse(folder.resolve("target/book/site/content/" + path + ".html"))
                .body();
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
