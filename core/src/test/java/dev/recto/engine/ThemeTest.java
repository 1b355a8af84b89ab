package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.evidence.FileTree;
import dev.recto.html.SiteRenderer;
import dev.recto.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code src/book/theme}: what becomes of it, and each fault that it can have. A book of it follows from its evidence. */
class ThemeTest {

    private static final String THEME = "src/book/theme/";
    private static final String PICTURE = "<svg xmlns='http://www.w3.org/2000/svg' width='120' height='40'>SHAPE</svg>";
    private static final String PLAIN = PICTURE.replace("SHAPE", "<path d='M0 0h120v40z' fill='#123456'/>");
    private static final String THEMED = PICTURE.replace(
            "SHAPE", "<defs><path id='a' d='M0 0h9'/></defs><use href='#a' stroke='var(--accent, #123456)'/>");

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void aBook() {
        project = new TinyProject(folder)
                .with(
                        "src/main/java/shop/Shape.java",
                        "package shop;\n\n/// Every shape has an area.\n@dev.recto.Chapter(value = \"Shapes\", order = 1)\n"
                                + "interface Shape {}\n")
                .with("src/book/deep/more.md", "---\ntitle: More\n---\nWords.\n");
    }

    private List<String> woven() throws IOException {
        return project.compiled().passed("shop.Other", "any", "").weave().problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/book/" + address)));
    }

    private byte[] font() throws IOException {
        try (InputStream font = SiteRenderer.class.getResourceAsStream("fonts/serif.woff2")) {
            return font.readAllBytes();
        }
    }

    @Test
    void aBookWithoutOneKnowsNothingOfIt() throws IOException {
        assertThat(woven()).isEmpty();

        assertThat(folder.resolve("target/book/theme")).doesNotExist();
        assertThat(page("shapes.html").select("link[href*=theme/], .sidebar img"))
                .isEmpty();
        assertThat(page("index.html").select(".logo")).isEmpty();
    }

    @Test
    void itsStyleSheetComesLastOnEveryPageWithWhatItNames() throws IOException {
        project.write(THEME + "fonts/body.woff2", font());
        project.with(THEME + "fonts/OFL.txt", "A licence.\n")
                .with(THEME + "paper.svg", PLAIN)
                .with(THEME + ".DS_Store", "system")
                .with(THEME + "theme.css", """
                        @font-face { font-family: Body; src: url(fonts/body.woff2) format("woff2"); }
                        :root { --accent: light-dark(#123456, #abcdef); --serif: Body, var(--sans); }
                        .title-page { background: url("./paper.svg#top"), url("paper.svg"); }
                        """);

        assertThat(woven()).isEmpty();

        Path book = folder.resolve("target/book");
        for (Path file : FileTree.files(book, ".html")) {
            Document page = Jsoup.parse(Files.readString(file));
            Element last = page.select("head > link[rel=stylesheet]").last();
            assertThat(file.getParent().resolve(last.attr("href")).normalize())
                    .isEqualTo(book.resolve("theme/theme.css"));
            assertThat(last.nextElementSiblings().select("link, noscript")).isEmpty();
        }
        assertThat(FileTree.files(book.resolve("theme")).stream()
                        .map(file -> FileTree.path(book, file))
                        .toList())
                .containsExactly("theme/fonts/OFL.txt", "theme/fonts/body.woff2", "theme/paper.svg", "theme/theme.css");
        assertThat(book.resolve("theme/fonts/body.woff2")).hasBinaryContent(font());
    }

    @ParameterizedTest
    @CsvSource({"logo.svg, 120", "logo.png, 3"})
    void aLogoStandsForTheTitle(String name, String width) throws IOException {
        project.write(THEME + name, name.endsWith("svg") ? PLAIN.getBytes(StandardCharsets.UTF_8) : png());

        assertThat(woven()).isEmpty();

        for (String address : List.of("shapes.html", "deep/more.html", "404.html", "index.html")) {
            Element link = page(address).selectFirst(".sidebar .book a");
            String title = page("index.html").select("h1").text();
            assertThat(link.text()).isEmpty();
            assertThat(link.select("img").attr("alt")).isEqualTo(title).isNotEmpty();
            assertThat(link.select("img").attr("width")).isEqualTo(width);
            assertThat(Path.of(address)
                            .resolveSibling(link.select("img").attr("src"))
                            .normalize())
                    .isEqualTo(Path.of("theme", name));
        }
        for (String address : List.of("index.html", "print.html")) {
            Element logo = page(address).selectFirst(".front .logo");
            assertThat(logo.nextElementSibling().tagName()).isEqualTo("h1");
            assertThat(logo.select("img[alt=]")).hasSize(1);
        }
    }

    @Test
    void aLogoInTheColoursOfThePageStandsInThePage() throws IOException {
        project.with(THEME + "logo.svg", THEMED);

        assertThat(woven()).isEmpty();

        Document first = page("index.html");
        assertThat(first.select(".book svg").attr("aria-label"))
                .isEqualTo(first.select("h1").text());
        assertThat(first.select(".logo svg").attr("aria-hidden")).isEqualTo("true");
        assertThat(first.select("svg.drawing use").eachAttr("href")).containsExactly("#logo.a", "#front-logo.a");
        assertThat(first.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a { b: url(pic.png) }             | 1:8  | there is no 'pic.png' in the theme's folder; did you mean 'pict.png'?
            a { b: url(fonts/none.woff2) }    | 1:8  | there is no 'fonts/none.woff2' in the theme's folder; put it there, or mend the path
            a { b: url("../a.md") }           | 1:12 | there is no '../a.md' in the theme's folder; put it there, or mend the path
            a { b: url(https://a.example/b) } | 1:8  | 'https://a.example/b' is no file of the theme; put the file into the theme's folder, and write its path from there
            a { b: url(//a.example/b) }       | 1:8  | '//a.example/b' is no file of the theme; put the file into the theme's folder, and write its path from there
            a { b: url(/b.png) }              | 1:8  | '/b.png' is no file of the theme; put the file into the theme's folder, and write its path from there
            a { b: url("data:image/png,") }   | 1:12 | 'data:image/png,' is no file of the theme; put the file into the theme's folder, and write its path from there
            a { b: url("javascript:b()") }    | 1:12 | 'javascript:b()' is no file of the theme; put the file into the theme's folder, and write its path from there
            a { b: url(\\6a avascript:b) }    | 1:8  | 'javascript:b' is no file of the theme; put the file into the theme's folder, and write its path from there
            a { b: url(#c) }                  | 1:8  | '#c' is no file of the theme; put the file into the theme's folder, and write its path from there
            a { b: url(theme.css) }           | 1:8  | 'theme.css' is no font and no picture; name files that end in woff2, svg, png, jpg, webp, avif or gif
            a { b: image-set("pic.png" 1x) }  | 1:18 | there is no 'pic.png' in the theme's folder; did you mean 'pict.png'?
            @import "b.css";                  | 1:1  | a theme is one file in UTF-8, and has no @import; write what you import into this file
            a {} b { --papr: #fff }           | 1:10 | neither the book nor this file has the property '--papr'; did you mean '--paper'?
            a {} b { c: var(--acent) }        | 1:17 | neither the book nor this file has the property '--acent'; did you mean '--accent'?
            a {} b { c: var(--mine, red) }    | 1:17 | neither the book nor this file has the property '--mine'; set it in this file
            a {} b { --gutter: 0 }            | 1:10 | '--gutter' is the book's own, and may change; set one of those that the manual lists, or take another name
            a { color }                       | 1:5  | this is no rule and no declaration; write selector { … }, or name: value; in a rule
            a { color: red                    | 1:3  | this '{' is never closed; close it with '}'
            """)
    void whatAStyleSheetMayNotSay(String css, String place, String message) throws IOException {
        project.write(THEME + "pict.png", png());
        project.with(THEME + "theme.css", css + "\n/**/");

        assertThat(woven())
                .contains(THEME + "theme.css:" + place + ": [bad-theme] " + message)
                .filteredOn(problem -> problem.contains("theme.css:"))
                .hasSize(1);
        assertThat(folder.resolve("target/book")).doesNotExist();
    }

    @Test
    void placesCountLinesAndColumnsOfTheFile() throws IOException {
        project.with(THEME + "theme.css", "\uFEFFa {}\r\n\r\n  b { c: url(d.png) }\r\n");

        assertThat(woven())
                .containsExactly(THEME + "theme.css:3:10: [bad-theme] there is no 'd.png' in the theme's folder;"
                        + " put it there, or mend the path");
    }

    @Test
    void aFileInAnotherEncoding() throws IOException {
        project.write(THEME + "theme.css", "a {}\n/* \u00E9 */".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(woven())
                .containsExactly(THEME + "theme.css:2:4: [bad-theme] this is not in UTF-8; save the file in UTF-8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            style/theme.scss | 1:1: [bad-theme] nothing names 'style/theme.scss' of the theme; name it in theme.css with url("style/theme.scss"), or take it away
            them.css         | 1:1: [bad-theme] nothing names 'them.css' of the theme; did you mean 'theme.css'?
            logo.svgz        | 1:1: [bad-theme] nothing names 'logo.svgz' of the theme; did you mean 'logo.svg'?
            """)
    void whatNothingNames(String name, String message) throws IOException {
        project.with(THEME + name, "a {}");

        assertThat(woven()).containsExactly(THEME + name + ":" + message);
    }

    @Test
    void aSecondLogo() throws IOException {
        project.with(THEME + "logo.svg", PLAIN).write(THEME + "logo.png", png());

        assertThat(woven())
                .containsExactly(THEME + "logo.png:1:1: [bad-theme] a theme has one logo, and here is a second;"
                        + " keep one of them");
    }

    @Test
    void whatIsNotWhatItsNameSays() throws IOException {
        project.with(THEME + "a.woff2", "wOFF")
                .with(THEME + "b.png", "GIF89a")
                .with(THEME + "logo.svg", PICTURE.replace("SHAPE", "<script/>"))
                .with(THEME + "theme.css", "a { b: url(a.woff2), url(b.png) }");

        assertThat(woven())
                .containsExactly(
                        THEME
                                + "logo.svg:1:1: [unsafe-svg] the logo holds <script>; draw the picture without it: a book"
                                + " shows shapes, words and their colours, and nothing that runs",
                        THEME + "theme.css:1:8: [bad-theme] the file 'a.woff2' is no WOFF2 font; name it after what it"
                                + " is, or make it anew",
                        THEME
                                + "theme.css:1:22: [unreadable-image] the file 'b.png' is no PNG image; name it after what"
                                + " it is, or make it anew");
    }

    @Test
    void itsFolderIsNoPlaceForPages() throws IOException {
        project.with(THEME + "notes.md", "---\ntitle: Notes\n---\nWords.\n").with(THEME + "theme.css", "");

        assertThat(woven())
                .singleElement()
                .asString()
                .startsWith(THEME + "notes.md:1:1: [duplicate-address] address theme/notes.html is already taken by the"
                        + " theme");
    }

    /** The first bytes of one, three pixels wide and two high. */
    private static byte[] png() {
        return "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\0\3\0\0\0\2\b\6\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    }
}
