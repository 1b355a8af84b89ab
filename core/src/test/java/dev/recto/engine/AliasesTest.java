package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code aliases}: pages that lead on, and each fault that one can have. A book of them follows from its evidence. */
class AliasesTest {

    private static final String JAVA = "src/main/java/shop/Shape.java";
    private static final String PAGE = "src/book/deep/more.md";

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void aBook() {
        project = new TinyProject(folder);
        shapes("\"shapes/old.html\"");
        more("[old.html, \"deep/änders/at.html\"]");
    }

    private void shapes(String aliases) {
        project.with(
                JAVA,
                "package shop;\n\n/// Every shape has an area.\n@dev.recto.Chapter(value = \"Shapes\", order = 1,"
                        + " aliases = {" + aliases + "})\ninterface Shape {}\n");
    }

    private void more(String aliases) {
        project.with(PAGE, "---\ntitle: More <&> \"more\"\naliases: " + aliases + "\n---\nWords.\n");
    }

    private List<String> woven() throws IOException {
        return project.compiled().passed("shop.Other", "any", "").weave().problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/book/" + address)));
    }

    @ParameterizedTest
    @CsvSource({
        "shapes/old.html, ../shapes.html, Shapes",
        "old.html, deep/more.html, More <&> “more”",
        "deep/änders/at.html, ../../deep/more.html, More <&> “more”"
    })
    void anAliasLeadsOn(String alias, String href, String title) throws IOException {
        assertThat(woven()).isEmpty();

        Document page = page(alias);
        assertThat(page.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=" + href);
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(href);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("main a").attr("href")).isEqualTo(href);
        assertThat(page.select("main a").text()).isEqualTo(title);
        assertThat(page.select("script")).isEmpty();
        assertThat(folder.resolve("target/book")
                        .resolve(alias)
                        .resolveSibling(href)
                        .normalize())
                .exists();
    }

    @Test
    void whereTheBookIsPublishedTheCanonicalAddressIsWhole() throws IOException {
        project.site("https://example.org/book/");

        assertThat(woven()).isEmpty();

        assertThat(page("old.html").select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/book/deep/more.html");
        assertThat(page("old.html").select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=deep/more.html");
        assertThat(folder.resolve("target/book/sitemap.xml")).content().doesNotContain("old");
    }

    @Test
    void anAliasTakesTheThemeOfTheBook() throws IOException {
        project.with("src/book/theme/theme.css", "h1 { color: var(--accent) }");

        assertThat(woven()).isEmpty();

        assertThat(page("shapes/old.html").select("link[rel=stylesheet]").eachAttr("href"))
                .containsExactly("../recto.css", "../theme/theme.css");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ../old.html           | [bad-address] the alias '../old.html' is no path from the book's folder
            /old.html             | [bad-address] the alias '/old.html' is no path from the book's folder
            https://a.example/b.html | [bad-address] the alias 'https://a.example/b.html' is no path from the book's folder
            a//b.html             | [bad-address] the alias 'a//b.html' is no path from the book's folder
            a?b.html              | [bad-address] the alias 'a?b.html' is no path from the book's folder
            old                   | [bad-address] the alias 'old' does not end in .html
            old.html#top          | [bad-address] the alias 'old.html#top' does not end in .html
            index.html            | [duplicate-address] the alias index.html is already taken by the table of contents
            evidence/a.html       | [duplicate-address] the alias evidence/a.html is already taken by the evidence
            theme/a.html          | [duplicate-address] the alias theme/a.html is already taken by the theme
            Shapes.html           | [duplicate-address] the alias Shapes.html is already taken by 'Shapes' (src/main/java/shop/Shape.java:4:1)
            shapes.html/a.html    | [duplicate-address] the alias shapes.html/a.html is already taken by 'Shapes' (src/main/java/shop/Shape.java:4:1)
            deep/more.html        | [duplicate-address] the alias deep/more.html is already taken by 'More <&> "more"' (src/book/deep/more.md:1:1)
            """)
    void anAliasThatCannotBeHad(String alias, String message) throws IOException {
        more("[fine.html, '" + alias + "']");
        assertThat(woven()).singleElement().asString().startsWith(PAGE + ":3:22: " + message + "; ");
    }

    @Test
    void anAliasThatAnotherPageHas() throws IOException {
        more("shapes/old.html");

        assertThat(woven())
                .containsExactly(
                        JAVA + ":4:1: [duplicate-address] the alias shapes/old.html is already taken by an alias"
                                + " of 'More <&> \"more\"' (" + PAGE + ":3:10); take it away");
    }

    @Test
    void anAliasThatThePageItselfHasAlready() throws IOException {
        more("[fine.html, fine.html]");

        assertThat(woven())
                .containsExactly(PAGE + ":3:22: [duplicate-address] the alias fine.html is already taken by an alias of"
                        + " 'More <&> \"more\"' (" + PAGE + ":3:11); take it away");
    }

    @Test
    void anAliasOfAChapterIsToldAtItsAnnotation() throws IOException {
        shapes("\"one.html\", \"two\"");

        assertThat(woven())
                .containsExactly(JAVA + ":4:1: [bad-address] the alias 'two' does not end in .html; write the path that"
                        + " the page had, such as old/name.html");
    }

    @Test
    void anAliasThatAPictureHas() throws IOException {
        project.with(PAGE, "---\ntitle: More\naliases: deep/a.svg/b.html\n---\n![A](a.svg)\n")
                .with("src/book/deep/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

        assertThat(woven())
                .singleElement()
                .asString()
                .startsWith(PAGE + ":5:1: [duplicate-address] address deep/a.svg is already taken by an alias of 'More'"
                        + " (" + PAGE + ":3:10)");
    }

    @Test
    void aPartWithoutAPage() throws IOException {
        project.with(
                "src/main/java/shop/package-info.java",
                "@dev.recto.Chapter(value = \"Shop\", order = 1, aliases = \"shop.html\")\npackage shop;\n");

        assertThat(woven())
                .containsExactly("src/main/java/shop/package-info.java:1:1: [bad-address] the part 'Shop' has no page"
                        + " that 'shop.html' could lead to; explain its package with @Explain, or take the alias away");
    }

    @Test
    void whatIsNoList() throws IOException {
        more("[[a.html]]");

        assertThat(woven())
                .containsExactly(PAGE + ":3:11: [malformed-front-matter] 'aliases' takes addresses; write aliases:"
                        + " [old/name.html]");
    }

    @Test
    void theAliasOfADraftLeadsNowhereYet() throws IOException {
        project.with(PAGE, "---\ntitle: More\ndraft: true\naliases: old.html\n---\nWords.\n");

        assertThat(woven()).isEmpty();

        assertThat(folder.resolve("target/book/old.html")).doesNotExist();
    }
}
