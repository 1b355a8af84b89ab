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

/** Tables with captions, from their prose to the page and the index. */
class CaptionsTest {

    private static final String HILL = "src/main/java/walk/Hill.java";

    private static final String BODY = """
            package walk;

            import dev.recto.Chapter;
            import dev.recto.Explain;

            /// See {@ref tbl:steps}.
            ///
            /// | a |
            /// |---|
            /// | 1 |
            ///
            /// Table: Without a *name*
            ///
            /// Table: The "steps" of $x$ {#tbl:steps}
            ///
            /// | step | loss |
            /// |-----:|-----:|
            /// | 1    | 0.5  |
            @Chapter(value = "A hill", order = 1)
            @Explain
            interface Hill {}
            """;

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void aProject() {
        project = new TinyProject(folder).with(HILL, BODY);
    }

    private List<String> woven() throws IOException {
        return project.compiled().passed("walk.Other", "any", "").weave().problems().stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/book/" + address)));
    }

    @Test
    void theyAreNumberedInTheirChapterAndProseSpeaksOfThem() throws IOException {
        assertThat(woven()).isEmpty();

        Document page = page("a-hill.html");
        assertThat(page.select("figure.values > figcaption .number").eachText())
                .containsExactly("Table 1.1", "Table 1.2");
        assertThat(page.select("figure[id=table-1.1] > figcaption").html())
                .isEqualTo("<a class=\"number\" href=\"#table-1.1\">Table 1.1</a> Without a <em>name</em>");
        assertThat(page.select("figure[id=table-steps] > .table > table td.right"))
                .hasSize(2);
        assertThat(page.select("figure[id=table-steps] > figcaption").text())
                .startsWith("Table 1.2 The \u201Csteps\u201D of");
        assertThat(page.select(".prose > p a").outerHtml()).isEqualTo("<a href=\"#table-steps\">Table&nbsp;1.2</a>");
        assertThat(page.select(".prose").text()).doesNotContain("Table:", "tbl:");
    }

    @Test
    void theyStandInTheIndex() throws IOException {
        assertThat(woven()).isEmpty();

        assertThat(page("indexes.html").select("#tables + ul a").eachText())
                .containsExactly("Table 1.1: Without a name", "Table 1.2: The \"steps\" of x");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{@ref tbl:steps}|{@ref tbl:stops}|6:9|unnumbered-target|no chapter has a table 'stops'; did you mean 'steps'?",
                "*name*|*name* {#tbl:steps}|14:5|duplicate-name|another table on this page is called 'steps'; rename one of them",
            })
    void namesThatMeanNothingOrTooMuchAreRefused(String right, String wrong, String place, String id, String message)
            throws IOException {
        project.with(HILL, BODY.replace(right, wrong));

        assertThat(woven()).contains(HILL + ":" + place + ": [" + id + "] " + message);
    }
}
