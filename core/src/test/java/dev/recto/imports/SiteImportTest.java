package dev.recto.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.dialect.DialectChoice;
import dev.recto.dialect.DialectChoice.Chosen;
import dev.recto.evidence.FileTree;
import dev.recto.imports.SiteImport.Outcome;
import dev.recto.imports.SiteImport.Request;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site of Chirpy's, and what lies in the book's folder once it was brought over. */
class SiteImportTest {

    private static final String POST = "_posts/2019-08-08-first.md";

    @TempDir
    private Path folder;

    private final List<String> progress = new ArrayList<>();
    private boolean replaces;
    private boolean strict;
    private List<Chosen> inBook = List.of();

    @BeforeEach
    void aSite() {
        with("site/_config.yml", "theme: jekyll-theme-chirpy\n");
        with("site/_data/authors.yml", "ada:\n  name: Ada Lovelace\n");
        with("site/assets/a.svg", "<svg/>");
        with("site/assets/unused.svg", "<svg/>");
        with("site/_layouts/post.html", "{{ content }}");
        with("site/" + POST, """
                ---
                layout: post
                title: First post
                author: ada
                date: 2019-08-08 14:10:00 +0800
                ---
                > Mind the gap.
                {: .prompt-warning }

                ![A picture](/assets/a.svg)

                [Next]({% post_url 2019-08-09-second %}) **so(x)**me
                """);
        with("site/_posts/2019-08-09-second.md", "---\ntitle: Second\n---\nText.\n");
        with("site/_drafts/later.md", "---\ntitle: Later\n---\nNot yet.\n");
    }

    @Test
    void pagesAreWrittenInTheOneGrammarWithWhatTheyShow() throws IOException {
        SortedMap<String, String> before = files("site");

        assertThat(told(run()))
                .containsExactly("site/_config.yml: [guessed-dialect] the pages beside this file are read as chirpy");

        assertThat(files("book"))
                .containsOnlyKeys(POST, "_posts/2019-08-09-second.md", "_drafts/later.md", "assets/a.svg");
        assertThat(files("book").get(POST)).isEqualTo("""
                ---
                title: "First post"
                date: "2019-08-08"
                authors: ["Ada Lovelace"]
                aliases: ["2019/08/08/first.html"]
                ---
                > [!WARNING]
                > Mind the gap.


                ![A picture](../assets/a.svg)

                [Next](2019-08-09-second.md) <strong>so(x)</strong>me
                """);
        assertThat(files("book").get("_drafts/later.md")).contains("draft: true");
        assertThat(files("site")).isEqualTo(before);
        assertThat(files("work")).containsOnlyKeys("import-report.md");
    }

    @Test
    void pagesOfOtherEndingsAreWrittenAsTheBooksOwn() throws IOException {
        with("site/about.markdown", "# About\n\n[First](_posts/2019-08-08-first.md), `[x](about.markdown)`\n");
        with("site/more.md", "# More\n\n[About](about.markdown#about)\n");

        run();

        assertThat(files("book")).containsKeys("about.md", "more.md").doesNotContainKey("about.markdown");
        assertThat(files("book").get("more.md")).endsWith("[About](about.md#about)\n");
        assertThat(files("book").get("about.md")).endsWith("`[x](about.markdown)`\n");

        with("site/about.md", "# Other\n");
        assertThat(told(run()))
                .anyMatch(said -> said.contains(
                        "about.md: [file-in-the-way] this page and site/about.markdown would both be about.md"));
    }

    @Test
    void theReportTellsOfEachConstruct() throws IOException {
        with("site/_posts/2019-08-09-second.md", "---\ntitle: Second\nmood: fine\n---\n{% include clock.html %}\n");

        Outcome outcome = run();

        assertThat(outcome.screen())
                .startsWith(
                        "site: 3 pages (1 draft) and 1 file, read as chirpy",
                        "13 constructs: 10 translated, 2 passed over, 1 kept, 0 refused",
                        "All pages lie in `book` now",
                        "  count  construct                          what became of it",
                        "      1  include clock.html                 kept, first at site/_posts/2019-08-09-second.md:5:1")
                .contains(
                        "      1  front matter mood                  passed over, first at site/_posts/2019-08-09-second.md:3:1",
                        "      3  front matter title                 translated",
                        "      1  Liquid tag post_url                translated",
                        "      1  bold                               translated");
        assertThat(files("work").get("import-report.md"))
                .contains(
                        "All pages lie in `book` now.",
                        "| include clock.html | 1 |  |  | 1 |  | ",
                        "assets/unused.svg");
    }

    @Test
    void onDemandWhatIsRefusedKeepsAllFromBeingWritten() throws IOException {
        strict = true;
        with(
                "site/_posts/2019-08-09-second.md",
                "---\ntitle: Second\n---\n{% include clock.html %}\n\n![x](gone.png)\n\n{@nothing x}\n");

        assertThat(told(run()))
                .contains(
                        "site/_posts/2019-08-09-second.md:4:1: [unknown-markup] there is no include 'clock.html'",
                        "site/_posts/2019-08-09-second.md:6:1: [missing-image] there is no image 'gone.png' in the site",
                        "site/_posts/2019-08-09-second.md:8:1: [unknown-tag] unknown tag {@nothing}");
        assertThat(folder.resolve("book")).doesNotExist();
    }

    @Test
    void onePageThatIsWrongKeepsNoOtherFromBeingWritten() throws IOException {
        with("site/_posts/2019-08-09-second.md", """
                ---
                title: Second
                date: soon
                ---
                {% gist %}

                Words, {% include clock.html %}, and more.

                ![x](gone.png)

                {@nothing x}

                ![y](/assets/gone.png) [z](/gone/)
                """);

        Outcome outcome = run();

        assertThat(outcome.problems()).noneMatch(Problem::isError);
        assertThat(told(outcome))
                .contains(
                        "site/_posts/2019-08-09-second.md:3:7: [malformed-front-matter] 'soon' is no date",
                        "site/_posts/2019-08-09-second.md:5:1: [untranslatable] this gist has no name",
                        "site/_posts/2019-08-09-second.md:7:8: [unknown-markup] the include 'clock.html' is kept as it is written",
                        "site/_posts/2019-08-09-second.md:9:1: [missing-image] there is no image 'gone.png' in the site",
                        "site/_posts/2019-08-09-second.md:11:1: [unknown-tag] unknown tag {@nothing}",
                        "site/_posts/2019-08-09-second.md:13:1: [missing-image] there is no image '/assets/gone.png' in the site",
                        "site/_posts/2019-08-09-second.md:13:24: [dead-link] there is no page or file '/gone/' in the site");
        assertThat(files("book").get("_posts/2019-08-09-second.md"))
                .startsWith("""
                        ---
                        title: "Second"
                        date: "2019-08-09"
                        aliases: ["2019/08/09/second.html"]
                        ---
                        > [!CAUTION]
                        > ```text
                        > 3:7 date: soon
                        >     'soon' is no date
                        > 5:1 {% gist %}
                        >     this gist has no name
                        > ```

                        """)
                .contains("Words, ` {% include clock.html %} `, and more.", "![x](gone.png)");
        assertThat(files("book")).containsKeys(POST, "_drafts/later.md");
        assertThat(outcome.screen())
                .contains(
                        "All pages lie in `book` now, 1 of them with a box of what was refused",
                        "      1  Liquid tag gist                    refused, first at site/_posts/2019-08-09-second.md:5:1",
                        "      2  missing-image                      the book will refuse, until it is mended,"
                                + " first at site/_posts/2019-08-09-second.md:9:1");
        assertThat(files("work").get("import-report.md"))
                .contains(
                        "## What was refused; of a page it stands in a box there\n\n- site/_posts/2019-08-09-second.md:3:7: ",
                        "## What the book will refuse until it is mended\n\n- site/_posts/2019-08-09-second.md:9:1: ");
    }

    @Test
    void whatIsKeptStaysInABox() throws IOException {
        with("site/_posts/2019-08-09-second.md", "---\ntitle: Second\n---\n{% include clock.html %}\n");

        run();

        assertThat(files("book").get("_posts/2019-08-09-second.md"))
                .contains("> [!CAUTION]", "{% include clock.html %}");
        assertThat(files("work").get("import-report.md")).contains("| include clock.html | 1 |  |  | 1 |  | ");
    }

    @Test
    void filesInTheWayAreToldTogetherAndStayAsTheyAre() throws IOException {
        with("book/" + POST, "mine");
        with("book/assets/a.svg", "mine");
        with("book/_drafts/later.md", "---\ntitle: \"Later\"\ndraft: true\n---\nNot yet.\n");

        assertThat(told(run()))
                .contains(
                        "book/" + POST
                                + ": [file-in-the-way] there is such a file in the book already, and it says something else",
                        "book/assets/a.svg: [file-in-the-way] there is such a file in the book already, and it says something else")
                .hasSize(3);
        assertThat(files("book"))
                .containsOnlyKeys(POST, "assets/a.svg", "_drafts/later.md")
                .containsEntry(POST, "mine");

        replaces = true;
        assertThat(told(run())).hasSize(1);
        assertThat(files("book").get(POST)).contains("First post");
        assertThat(told(run())).hasSize(1);
    }

    @Test
    void noSiteIsAFault() throws IOException {
        with("other/readme.txt", "");
        assertThat(told(run("other"))).containsExactly("other: [no-site] no Markdown page lies here");
        assertThat(told(run("nowhere"))).containsExactly("nowhere: [no-site] there is no such folder");
    }

    @Test
    void pagesOfOneNumberAreCountedAnewInTheirOrder() throws IOException {
        with("book/own.md", "---\ntitle: Own\norder: 2\n---\n");
        with("site/a.md", "---\ntitle: A\nnav_order: 2\n---\n");
        with("site/b.md", "---\ntitle: B\nnav_order: 1\n---\n");
        with("site/c.md", "---\ntitle: C\nnav_order: 2\n---\n");

        run();

        assertThat(files("book").get("b.md")).contains("order: 3\n");
        assertThat(files("book").get("a.md")).contains("order: 4\n");
        assertThat(files("book").get("c.md")).contains("order: 5\n");
        assertThat(files("book").get(POST)).doesNotContain("order");
    }

    @Test
    void numbersOfChaptersInSourcesAreTaken() throws IOException {
        with("src/main/java/A.java", "@Chapter(value = \"A (\\\"x\\\")\", order = 7)\nclass A {}\n");
        with("site/a.md", "---\ntitle: A\nnav_order: 7\n---\n");
        with("site/b.md", "---\ntitle: B\nnav_order: 3\n---\n");

        run();

        assertThat(files("book").get("b.md")).contains("order: 8\n");
        assertThat(files("book").get("a.md")).contains("order: 9\n");
    }

    @Test
    void aPageThatTheBookWouldTakeForAnotherSystemsSaysThatItIsNot() throws IOException {
        inBook = List.of(new Chosen("_posts", "hugo"));

        run();

        assertThat(files("book").get(POST)).startsWith("---\ndialect: native\ntitle: ");
        assertThat(files("book").get("_drafts/later.md")).doesNotContain("dialect");
    }

    @Test
    void aPartThatTheMenuNamesGetsAPageThatOpensIt() throws IOException {
        with("docs/mkdocs.yml", "site_name: S\nnav:\n  - index.md\n  - Guide:\n      - one.md\n      - two.md\n");
        with("docs/docs/index.md", "# Home\n");
        with("docs/docs/one.md", "# One\n");
        with("docs/docs/two.md", "# Two\n");

        run("docs");

        assertThat(files("book").get("docs/two.md")).contains("order: 3\n").contains("part: \"Guide\"\n");
        assertThat(files("book").get("parts/guide.md"))
                .isEqualTo("---\ntitle: \"Guide\"\norder: 2\npart: \"Guide\"\n---\n");
        assertThat(run("docs").problems()).noneMatch(Problem::isError);
    }

    @Test
    void theSitesFirstPageLeavesTheBooksItsAddress() throws IOException {
        with("site/index.md", "---\ntitle: Welcome\n---\nText.\n");

        run();

        assertThat(files("book").get("index.md")).contains("\naddress: \"home\"\n");
    }

    @Test
    void twoPagesThatOneOldAddressLeadsToAreToldAtTheirOwnLines() throws IOException {
        with("site/a.md", "---\ntitle: A\nredirect_from: [/old/, /older/]\n---\nText.\n");
        with("site/b.md", "---\ntitle: B\npermalink: /old/\n---\nText.\n");

        Outcome outcome = run();

        assertThat(told(outcome))
                .contains("site/b.md:3:12: [duplicate-address] the alias old/index.html is already taken by"
                        + " an alias of 'A' (site/a.md:3:17)");
        assertThat(outcome.problems()).filteredOn(Problem::isError).hasSize(1);
        assertThat(folder.resolve("book")).doesNotExist();
    }

    @Test
    void pagesOfOneNameKeepThoseOfTheirFiles() throws IOException {
        with("site/_pages/en.md", "---\ntitle: A\npermalink: /en/about/\n---\nText.\n");
        with("site/_pages/de.md", "---\ntitle: B\npermalink: /de/about/\n---\nText.\n");
        with("site/_pages/fr.md", "---\ntitle: C\npermalink: /fr/contact/\n---\nText.\n");

        assertThat(run().problems()).noneMatch(Problem::isError);

        assertThat(files("book").get("_pages/en.md"))
                .doesNotContain("address:")
                .contains("aliases: [\"en/about/index.html\"]");
        assertThat(files("book").get("_pages/de.md")).contains("aliases: [\"de/about/index.html\"]");
        assertThat(files("book").get("_pages/fr.md"))
                .contains("address: \"contact\"", "aliases: [\"fr/contact/index.html\"]");
    }

    private Outcome run() throws IOException {
        return run("site");
    }

    private Outcome run(String site) throws IOException {
        Request request = new Request(
                folder,
                folder.resolve(site),
                folder.resolve("book"),
                folder.resolve("work"),
                new DialectChoice(List.of(), !strict, Place.of("pom.xml")),
                new DialectChoice(inBook, false, Place.of("pom.xml")),
                replaces,
                strict);
        return new SiteImport(request, progress::add).run();
    }

    private static List<String> told(Outcome outcome) {
        return outcome.problems().stream()
                .map(Problem::toString)
                .map(problem -> problem.replaceFirst("; .*$", ""))
                .toList();
    }

    private void with(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SortedMap<String, String> files(String below) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path file : FileTree.files(folder.resolve(below))) {
            files.put(FileTree.path(folder.resolve(below), file), Files.readString(file));
        }
        return files;
    }
}
