package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Recto;
import dev.recto.engine.Settings.Require;
import dev.recto.engine.TinyProject;
import dev.recto.receipt.Outcome;
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

/** Citations of a book, from its bibliography to its pages. {@code -Drecto.golden.accept} takes what is drawn now for right. */
class CitationsTest {

    private static final Path GOLDEN = Path.of("src/test/golden");
    private static final String BIBLIOGRAPHY = "src/book/references.bib";

    private static final String SOURCE = """
            package shop;

            import dev.recto.Chapter;
            import dev.recto.Explain;

            /// Descent is old [@robbins51; @kingma14, p. 3], see {@cite knuth84 pp. 97--99} and [@knuth84].
            ///
            /// > [!NOTE]
            /// > Said in [@moivre18; @kiel, ch. 2],
            /// > [@bodies], [@untitled;
            /// > @site] and in a note[^n].
            ///
            /// | a table [@web19a] | [@web19b] |
            /// |---|---|
            /// | [@tex] | [@thesis] [@report] [@talk] [@chapter] [@master] |
            ///
            /// ![words of [@tex]](a.svg)
            ///
            /// [^n]: A note of [@many].
            @Chapter(value = "Descent", order = 1)
            @Explain
            interface Descent {

                /**
                 * In HTML, {@cite knuth84, p. 97; tex}. As {@citet knuth84 p. 98; tex} say, and {@citet site}.
                 */
                @Explain
                double step();
            }
            """;

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void aProject() throws IOException {
        project = new TinyProject(folder)
                .with("src/main/java/shop/Descent.java", SOURCE)
                .with("src/book/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .with("src/book/more.md", "---\ntitle: More\n---\nAlso in [@knuth84], of [all](references.html).\n")
                .with(BIBLIOGRAPHY, Files.readString(GOLDEN.resolve("references.bib")));
    }

    private List<String> woven() throws IOException {
        return project
                .compiled()
                .requiring(Require.COMPILED)
                .ran("shop.Other", "any", Outcome.PASSED, null, "", List.of(), List.of())
                .weave()
                .problems()
                .stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/book/" + address)));
    }

    private void assertAccepted(String name) throws IOException {
        Document page = page("descent.html");
        Document all = page("references.html");
        for (Document each : List.of(page, all)) {
            SoundHtml.assertHarmless(each);
            SoundHtml.assertWellBuilt(each);
        }
        String drawn = page.select(".prose").outerHtml() + "\n\n"
                + all.select("article").outerHtml() + "\n";
        Path golden = GOLDEN.resolve(name);
        if (System.getProperty("recto.golden.accept") != null) {
            Files.writeString(golden, drawn);
        }
        assertThat(golden).hasContent(drawn);
    }

    @Test
    void worksAreCalledByAuthorsAndYear() throws IOException {
        assertThat(woven()).isEmpty();

        assertAccepted("citations-author-year.html");
    }

    @Test
    void worksAreCalledByNumber() throws IOException {
        project.numeric();
        assertThat(woven()).isEmpty();

        assertAccepted("citations-numeric.html");
    }

    @Test
    void everyCitationLeadsToItsWorkAndBack() throws IOException {
        assertThat(woven()).isEmpty();

        Document page = page("descent.html");
        for (var citation : page.select(".citation a")) {
            assertThat(page.select(citation.attr("href") + " a[href=#" + citation.id() + "]"))
                    .hasSize(1);
        }
        assertThat(page.select("#ref-knuth84 [role=doc-backlink]").eachAttr("aria-label"))
                .containsExactly(
                        "Back to citation 1 of Knuth 1984",
                        "Back to citation 2 of Knuth 1984",
                        "Back to citation 3 of Knuth 1984",
                        "Back to citation 4 of Knuth 1984");
        assertThat(page("references.html").select("#ref-knuth84 small a").eachAttr("href"))
                .containsExactlyInAnyOrder("descent.html#cite-knuth84-1", "more.html#cite-knuth84-1");
        assertThat(page.select(".sidebar .apart a").eachText()).containsExactly("Indexes", "References", "Colophon");
    }

    @Test
    void whatNobodyCitesIsNotListed() throws IOException {
        assertThat(woven()).isEmpty();

        assertThat(page("references.html").text()).doesNotContain("Nobody");
        assertThat(page("index.html").select("a[href=references.html]")).hasSize(1);
    }

    @Test
    void aBookWithoutCitationsHasNoPageOfReferences() throws IOException {
        project.with(
                        "src/main/java/shop/Descent.java",
                        SOURCE.replaceAll("\\[@[^\\]]*]", "words").replaceAll("\\{@citet? [^}]*}", "words"))
                .with("src/book/more.md", "---\ntitle: More\n---\nWords.\n");

        assertThat(woven()).isEmpty();
        assertThat(folder.resolve("target/book/references.html")).doesNotExist();
        assertThat(page("index.html").select("a[href=references.html]")).isEmpty();
    }

    @Test
    void aCheckWeavesTheSameAgain() throws IOException {
        project.numeric();
        assertThat(woven()).isEmpty();
        Path book = folder.resolve("target/book");

        assertThat(book.resolve("evidence/sources/" + BIBLIOGRAPHY)).exists();
        assertThat(Recto.check(book, project.origin())).isEmpty();

        project.with(BIBLIOGRAPHY, Files.readString(GOLDEN.resolve("references.bib")) + "\n");
        assertThat(Recto.check(book, project.origin())).asString().contains(BIBLIOGRAPHY + ": [changed-source]");
    }

    @Test
    void aCheckNoticesAnotherStyle() throws IOException {
        assertThat(woven()).isEmpty();

        assertThat(Recto.check(folder.resolve("target/book"), project.numeric().origin()))
                .asString()
                .contains("pom.xml: [changed-source] its style of citations is 'numeric', and the book was made with"
                        + " 'author-year'");
    }

    @Test
    void keysThatTheBibliographyLacksAreAllRefusedWhereTheyStand() throws IOException {
        project.with(
                        "src/main/java/shop/Descent.java",
                        SOURCE.replace("@kingma14", "@kingma15").replace("{@cite knuth84,", "{@cite knuht84,"))
                .with("src/book/more.md", "---\ntitle: More\n---\nOf\n> [@knuth84;\n> @Override].\n");

        assertThat(woven())
                .containsExactly(
                        "src/book/more.md:6:4: [unknown-citation] no work is called 'Override' in " + BIBLIOGRAPHY
                                + "; describe it there, in BibTeX; where no citation is meant, write it in code, or escape"
                                + " the bracket: \\[",
                        "src/main/java/shop/Descent.java:6:34: [unknown-citation] no work is called 'kingma15' in "
                                + BIBLIOGRAPHY + "; did you mean 'kingma14'?",
                        "src/main/java/shop/Descent.java:25:24: [unknown-citation] no work is called 'knuht84' in "
                                + BIBLIOGRAPHY + "; did you mean 'knuth84'?");
    }

    @Test
    void aCitationInABookWithoutABibliographyIsRefused() throws IOException {
        Files.delete(folder.resolve(BIBLIOGRAPHY));
        project.with("src/main/java/shop/Descent.java", "package shop; interface Descent {}");

        assertThat(woven())
                .containsExactly("src/book/more.md:4:11: [unknown-citation] 'knuth84' is cited, and there is no "
                        + BIBLIOGRAPHY + "; describe the work there, in BibTeX; where no citation is meant, write it in"
                        + " code, or escape the bracket: \\[");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "@book{knuth84, title = {A|1:24: [bad-bibliography] the brace that opens here is never closed; close it",
                "@book{knuth84 title = {A}}|1:15: [bad-bibliography] this entry is not closed where it should be",
                "@book{knuth84, title {A}}|1:22: [bad-bibliography] no = stands behind 'title'; write name = {value}",
                "@book{knuth84, title = {K}}⏎@book knuth84|2:7: [bad-bibliography] no { stands behind @book; write @book{key, …}",
                "@book{knuth84, title = {K}}⏎@book{, title = {A}}|2:7: [bad-bibliography] here should stand a key, such as knuth84",
                "@book{knuth84, title = {A}, month = fev}|1:37: [bad-bibliography] no @string is called 'fev'; did you mean 'feb'?",
                "@book{knuth84, title = {A}, title = {B}}|1:29: [bad-bibliography] this entry has a second field 'title'",
                "@book{knuth84, title = {A}}⏎@book{knuth84, title = {B}}|2:7: [duplicate-key] the entry in line 1 is called 'knuth84' too",
                "@book{knuth84, title = {A \\oops{b}}}|1:27: [bad-bibliography] \\oops is not known here",
                "@book{knuth84, title = {A $x}}|1:27: [bad-bibliography] no $ closes this formula; write \\$",
                "@book{knuth84, title = {A $\\nope$}}|1:7: [bad-bibliography] the formula '\\nope' cannot be read",
                "@book{knuth84, year = 1984}|1:7: [bad-bibliography] 'knuth84' has neither a title nor an author",
                "@book{knuth84, author = {A, B, C, D}}|1:26: [bad-bibliography] 'A, B, C, D' is no name",
                "@book{knuth84, author = {A and }}|1:26: [bad-bibliography] '' is no name",
                "@misc{knuth84, title = {A}, url = {javascript:alert(1)}}|1:36: [bad-bibliography] 'javascript:alert(1)' is no web address",
                "@misc{knuth84, title = {A}, url = {https://x.org/\"><script>}}|1:36: [bad-bibliography] 'https://x.org/\"><script>' is no",
                "@misc{knuth84, title = {A}, doi = {javascript:1}}|1:36: [bad-bibliography] 'javascript:1' is no DOI"
            })
    void aBadBibliographyIsRefusedWhereItGoesWrong(String written, String message) throws IOException {
        project.with("src/main/java/shop/Descent.java", "package shop; interface Descent {}")
                .with(BIBLIOGRAPHY, written.replace("⏎", "\n"));

        assertThat(woven()).singleElement().asString().startsWith(BIBLIOGRAPHY + ":" + message);
    }

    @Test
    void allThatIsWrongWithABibliographyIsToldAtOnce() throws IOException {
        project.with("src/main/java/shop/Descent.java", "package shop; interface Descent {}")
                .with(BIBLIOGRAPHY, "@book{a b}\n@book{c, title}\n@book{knuth84, title = {A}}\n");

        assertThat(woven())
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith(BIBLIOGRAPHY + ":1:9: [bad-bibliography]"),
                        second -> assertThat(second).startsWith(BIBLIOGRAPHY + ":2:15: [bad-bibliography]"));
    }

    @Test
    void aTitleCitesNothing() throws IOException {
        project.with("src/main/java/shop/Descent.java", "package shop; interface Descent {}")
                .with("src/book/more.md", "# More [@knuth84]\n\nWords.\n");

        assertThat(woven())
                .containsExactly("src/book/more.md:1:8: [malformed-front-matter] the title of a page is made of words"
                        + " alone; move this below the title");
    }

    @Test
    void aFileOfFaultsIsNotReadToItsEnd() throws IOException {
        project.with("src/main/java/shop/Descent.java", "package shop; interface Descent {}")
                .with(BIBLIOGRAPHY, "@a{b, c = {\n".repeat(200_000) + "@book{knuth84, title = {A}}");

        assertThat(woven())
                .hasSizeBetween(100, 103)
                .anyMatch(problem ->
                        problem.contains("[bad-bibliography] more is wrong below; mend what stands above first"));
    }

    @Test
    void macrosThatGrowWithoutEndAreRefused() throws IOException {
        StringBuilder written = new StringBuilder("@string{a0 = {ha}}\n");
        for (int i = 1; i < 60; i++) {
            written.append("@string{a%d = a%d # a%d}\n".formatted(i, i - 1, i - 1));
        }
        project.with("src/main/java/shop/Descent.java", "package shop; interface Descent {}")
                .with(BIBLIOGRAPHY, written + "@book{knuth84, title = {A}}");

        assertThat(woven()).first().asString().contains("[bad-bibliography] this has more than 20000 characters");
    }

    @Test
    void whatABibliographySaysIsWordsOnAPage() throws IOException {
        project.with("src/main/java/shop/Descent.java", "package shop; interface Descent {}")
                .with(BIBLIOGRAPHY, """
                        @misc{knuth84, title = {<script>alert(1)</script> & "so" \u202E},
                          author = {<img src=x onerror=alert(1)>}, year = {<b>}, note = {<!--contents-->},
                          url = {https://example.org/?a=1&b='2'}}
                        """);

        assertThat(woven()).isEmpty();
        for (String address : List.of("more.html", "references.html")) {
            Document page = page(address);
            SoundHtml.assertHarmless(page);
            assertThat(page.select("main script, main img, main b")).isEmpty();
            assertThat(page.select("main cite").text()).isEqualTo("<script>alert(1)</script> & \"so\" ‹U+202E›");
            assertThat(page.select("main li a[href^=https]").attr("href")).isEqualTo("https://example.org/?a=1&b='2'");
        }
    }

    @Test
    void theDialectLeavesCitationsAlone() throws IOException {
        project.with(
                "src/book/more.md", "---\ntitle: More\ndialect: extended\n---\n!!! note\n    So [@knuth84, p. 97].\n");

        assertThat(woven()).isEmpty();
        assertThat(page("more.html").select(".citation").text()).isEqualTo("(Knuth 1984, p. 97)");
    }
}
