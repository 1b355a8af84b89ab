package dev.recto.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.dialect.front.Front;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each system published a page leads on to it. */
class OldAddressesTest {

    private static final String JEKYLL = "_config.yml";
    private static final String HUGO = "hugo.toml";

    @TempDir
    private Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: x | 2020/01/02/A-b.html",
                "permalink: date | 2020/01/02/A-b.html",
                "permalink: pretty | 2020/01/02/A-b/index.html",
                "permalink: ordinal | 2020/002/A-b.html",
                "permalink: weekdate | 2020/W01/Thu/A-b.html",
                "permalink: none | A-b.html",
                "permalink: /posts/:title/ | posts/A-b/index.html",
                "permalink: /:i_month/:short_year/:slug | 1/20/a-b/index.html",
                "defaults: [{scope: {path: '', type: posts}, values: {permalink: '/p/:title/'}}] | p/A-b/index.html",
                "collections: {posts: {permalink: '/c/:title.html'}} | c/A-b.html",
            })
    void postsOfJekyll(String config, String address) throws IOException {
        assertThat(aliases(JEKYLL, config, "_posts/2020-01-02-A-b.md", "title: T"))
                .containsExactly(address);
    }

    @Test
    void whatAPageOfJekyllSaysCounts() throws IOException {
        assertThat(aliases(JEKYLL, "", "about.md", "permalink: /about-me/")).containsExactly("about-me/index.html");
        assertThat(aliases(JEKYLL, "", "about.md", "permalink: /:basename/x.html"))
                .containsExactly("about/x.html");
        assertThat(aliases(JEKYLL, "", "about.md", "title: T")).isEmpty();
        assertThat(aliases(JEKYLL, "permalink: pretty", "a/about.md", "title: T"))
                .containsExactly("a/about/index.html");
        assertThat(aliases(
                        JEKYLL,
                        "",
                        "x/_posts/2020-01-02-a.md",
                        "categories: [One, two]",
                        "date: 2021-03-04",
                        "slug: s"))
                .containsExactly("x/one/two/2021/03/04/s.html");
        assertThat(aliases(JEKYLL, "", "_posts/2020-01-02-a.md", "published: false"))
                .isEmpty();
        assertThat(aliases(JEKYLL, "", "about.md", "permalink: /x/", "redirect_from: [/x/, /y]"))
                .containsExactly("x/index.html", "y/index.html");
    }

    @Test
    void collectionsOfJekyllHaveTheirOwn() throws IOException {
        String config = "permalink: pretty\ncollections:\n  tabs:\n    output: true\n";
        assertThat(aliases(JEKYLL, config, "_tabs/a/about.md", "title: T")).containsExactly("tabs/a/about/index.html");
        assertThat(aliases(JEKYLL, config + "    permalink: /:name/\n", "_tabs/about.md", "title: T"))
                .containsExactly("about/index.html");
    }

    @Test
    void pagesOfHugo() throws IOException {
        assertThat(aliases(HUGO, "", "content/posts/A b.md", "title: T")).containsExactly("posts/a-b/index.html");
        assertThat(aliases(HUGO, "", "content/posts/a/index.md", "slug: The one"))
                .containsExactly("posts/the-one/index.html");
        assertThat(aliases(HUGO, "", "content/posts/_index.md", "title: T")).containsExactly("posts/index.html");
        assertThat(aliases(HUGO, "", "content/posts/a.md", "url: /elsewhere.html"))
                .containsExactly("elsewhere.html");
        assertThat(aliases(HUGO, "uglyURLs = true", "content/posts/a.md", "title: T"))
                .containsExactly("posts/a.html");
        String flat = "[permalinks]\nposts = '/:year/:month/:slug/'";
        assertThat(aliases(HUGO, flat, "content/posts/a.md", "title: The title", "date: 2020-01-02"))
                .containsExactly("2020/01/the-title/index.html");
        String kinds = "[permalinks.page]\nposts = '/p/:contentbasename/'\n[permalinks.section]\nposts = '/all/'";
        assertThat(aliases(HUGO, kinds, "content/posts/a.md", "title: T")).containsExactly("p/a/index.html");
        assertThat(aliases(HUGO, kinds, "content/posts/_index.md", "title: T")).containsExactly("all/index.html");
    }

    @Test
    void pagesOfOthers() throws IOException {
        assertThat(aliases("mkdocs.yml", "", "docs/a/b.md", "title: T")).containsExactly("a/b/index.html");
        assertThat(aliases("mkdocs.yml", "", "docs/a/index.md", "title: T")).containsExactly("a/index.html");
        assertThat(aliases("mkdocs.yml", "use_directory_urls: false", "docs/a/b.md", "title: T"))
                .containsExactly("a/b.html");
        Files.createDirectories(folder.resolve("src"));
        Files.writeString(folder.resolve("src/SUMMARY.md"), "- [A](a.md)\n- [B](b/README.md)\n");
        assertThat(aliases("book.toml", "", "src/a.md", "title: T")).containsExactly("a.html");
        assertThat(aliases("book.toml", "", "src/b/README.md", "title: T")).containsExactly("b/index.html");
        String docusaurus = "docusaurus.config.js";
        assertThat(aliases(docusaurus, "", "docs/01-a/02-b.md", "title: T")).containsExactly("docs/a/b/index.html");
        assertThat(aliases(docusaurus, "", "docs/a/b.md", "slug: /c")).containsExactly("docs/c/index.html");
        assertThat(aliases(docusaurus, "", "docs/a/b.md", "slug: c")).containsExactly("docs/a/c/index.html");
        assertThat(aliases(docusaurus, "", "docs/a/index.md", "title: T")).isEmpty();
        assertThat(aliases(docusaurus, "", "blog/2020-01-02-a.md", "title: T"))
                .containsExactly("blog/2020/01/02/a/index.html");
    }

    @Test
    void aWordThatStandsForNothingIsToldWhereItIsWritten() throws IOException {
        aliases(JEKYLL, "title: x\npermalink: /:nothing/:title/", "_posts/2020-01-02-a.md", "title: T");

        assertThat(problems)
                .anySatisfy(problem -> assertThat(problem.toString())
                        .startsWith(
                                "site/_config.yml:2:12: [untranslatable] nothing is known that ':nothing' stands for"));
        problems.clear();
        aliases(HUGO, "[permalinks]\nposts = '/:nothing/'", "content/posts/a.md", "title: T");
        assertThat(problems)
                .anySatisfy(problem -> assertThat(problem.toString())
                        .startsWith(
                                "site/hugo.toml:2:9: [untranslatable] nothing is known that ':nothing' stands for"));
    }

    @Test
    void anAddressThatCannotLeadOnIsToldAtItsPlace() throws IOException {
        assertThat(aliases(JEKYLL, "", "about.md", "title: T", "permalink: /taken/"))
                .isEmpty();

        assertThat(problems)
                .anySatisfy(
                        problem -> assertThat(problem.toString())
                                .startsWith(
                                        "site/about.md:3:12: [passed-over] the site's address '/taken/' is none that leads on"));
    }

    private List<String> aliases(String file, String config, String path, String... front) throws IOException {
        Path site = folder.resolve("site");
        for (String other : List.of(JEKYLL, HUGO, "mkdocs.yml", "book.toml", "docusaurus.config.js")) {
            Files.deleteIfExists(site.resolve(other));
        }
        Path page = site.resolve(path);
        Files.createDirectories(page.getParent());
        Files.writeString(site.resolve(file), config);
        String text = "---\n" + String.join("\n", front) + "\n---\nText.\n";
        Files.writeString(page, text);
        if (Files.exists(folder.resolve("src"))) {
            Files.createDirectories(site.resolve("src"));
            Files.copy(
                    folder.resolve("src/SUMMARY.md"),
                    site.resolve("src/SUMMARY.md"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Door door = new Door(folder, site, Set.of(), new DialectChoice(List.of(), false, Place.of("pom.xml")))
                .keepingAddresses(address -> !address.startsWith("taken/"));
        String read = door.open(page, text).text().text();
        problems.addAll(door.problems());
        return Front.of(read)
                .fields()
                .get("aliases")
                .map(value -> value.words())
                .orElse(List.of());
    }
}
