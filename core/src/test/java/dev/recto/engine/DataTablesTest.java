package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Settings.Require;
import dev.recto.receipt.Outcome;
import dev.recto.receipt.PublishedFile;
import dev.recto.text.Digest;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code {@table …}}: a table that a test published, and all that can be wrong with it, told at the tag. */
class DataTablesTest {

    private static final String LOSS = "\uFEFFstep,loss [nats],time (ms)\r\n0,0.75,\"1,024\"\r\n10,0.5,12\r\n";

    @TempDir
    private Path folder;

    @Test
    void aTableIsNumberedCaptionedAndSpokenOf() throws IOException {
        assertThat(woven(
                        "{@table RunTest#runs t.csv \"Loss by step\"}\n\nSee {@ref tbl:RunTest#runs}.",
                        file("t.csv", "", LOSS)))
                .isEmpty();

        Document page = page();
        Element figure = page.getElementById("table-t.csv");
        assertThat(figure.select("figcaption").text()).isEqualTo("Table 1.1 Loss by step CSV");
        assertThat(figure.select("th").eachText()).containsExactly("step", "loss nats", "time ms");
        assertThat(figure.select("tbody tr:first-child td").eachText()).containsExactly("0", "0.75", "1,024");
        assertThat(figure.select(".table").attr("aria-label")).isEqualTo("Loss by step");
        assertThat(figure.select(".raw-data").attr("title")).isEqualTo("computed by RunTest.runs");
        assertThat(page.select(".prose p a").eachText()).containsExactly("Table 1.1");
        assertThat(page.select(".prose p a").attr("href")).isEqualTo("#table-t.csv");
        assertThat(Files.readString(folder.resolve("target/book/figures/RunTest.runs/t.csv")))
                .isEqualTo(LOSS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{"step": 0, "loss [nats]": 7.50e-1}, {"step": 10, "loss [nats]": null}]
            {"columns": ["step", "loss [nats]"], "rows": [[0, 7.50e-1], [10, null]]}
            """)
    void aTableMayBeJson(String json) throws IOException {
        assertThat(woven("{@table RunTest#runs t.json \"Loss\"}", file("t.json", "", json)))
                .isEmpty();

        Element figure = page().getElementById("table-t.json");
        assertThat(figure.select("th").eachText()).containsExactly("step", "loss nats");
        assertThat(figure.select("td").stream().map(Element::text)).containsExactly("0", "7.50e-1", "10", "");
        assertThat(figure.select(".raw-data").text()).isEqualTo("JSON");
    }

    @Test
    void anAuthorChoosesColumnsAndTheirFormats() throws IOException {
        assertThat(woven(
                        "{@table RunTest#runs t.csv columns=\"loss %.3f, step\" \"Loss by step\"}",
                        file("t.csv", "text/csv; charset=UTF-8", LOSS)))
                .isEmpty();

        Element figure = page().getElementById("table-t.csv");
        assertThat(figure.select("th").eachText()).containsExactly("loss nats", "step");
        assertThat(figure.select("td").eachText()).containsExactly("0.750", "0", "0.500", "10");
    }

    @Test
    void aFormatThatTakesTheNewsAwayIsWarnedOf() throws IOException {
        assertThat(woven("{@table RunTest#runs t.csv columns=\"step, loss %.0f\" \"L\"}", file("t.csv", "", LOSS)))
                .containsExactly(
                        "src/main/java/shop/Run.java:7:1: [rounded-result] '%.0f' shows '1' where 'loss [nats]'"
                                + " is 0.75 in line 2; show more of it, as with %.3f");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a,b\\n1,2\\n3\\n             | its line 3 has 1 cell where the head has 2; publish as many cells as there are columns, and quote what holds a comma
            a,b\\n"x\\ny",2\\n1,2,3\\n   | its line 4 has 3 cells where the head has 2; publish as many cells as there are columns, and quote what holds a comma
            ''                           | it is empty; publish CSV as in RFC 4180, in UTF-8
            a,b\\n                       | it has a head and no rows; publish what it should show
            a,b,a\\n1,2,3\\n             | it has two columns 'a'; rename one of them
            a,,c\\n1,2,3\\n              | its column 2 has no name; write one into the head
            a,b\\ncaf\u00e9,1\\n         | it is not written in UTF-8; publish CSV as in RFC 4180, in UTF-8
            """)
    void aFileThatIsNoTableIsRefusedAtTheTag(String csv, String message) throws IOException {
        byte[] bytes = csv.replace("\\n", "\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(woven("Text.\n\n  {@table RunTest#runs t.csv \"Loss\"}", file("t.csv", "", bytes)))
                .containsExactly("src/main/java/shop/Run.java:9:3: [unreadable-table] RunTest.runs published 't.csv',"
                        + " which is no table: " + message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a,"b\\n1,2\\n | which is no table: Unclosed quoted field at end of input (record starting at line 1); publish CSV
            a\\n"b"c\\n | which is no table: Unexpected character after closing quote: 'c' (0x63) (record starting at line 2); publish CSV
            """)
    void malformedCsvNamesItsLine(String csv, String message) throws IOException {
        assertThat(woven("{@table RunTest#runs t.csv \"Loss\"}", file("t.csv", "", csv.replace("\\n", "\n"))))
                .singleElement()
                .asString()
                .startsWith("src/main/java/shop/Run.java:7:1: [unreadable-table] RunTest.runs published 't.csv', "
                        + message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            [{"a": 1, "b": 2}, {"b": 1, "a": 2}] | its row 2 has the keys b, a where the first has a, b; give all objects the same keys in the same order
            [{"a": 1, "a": 2}]                   | it has two columns 'a'; rename one of them
            [{"a": [1]}]                         | its row 1 holds an array or an object where a cell should be; publish an
            {"columns": ["a"], "rows": [[1, 2]]} | its row 1 has 2 cells where the head has 1; publish as many cells as
            {"column": ["a"]}                    | its JSON has no 'columns' where it should be; publish an array of objects, or
            [{"a": 1,}]                          | its JSON cannot be read at line 1 column 11; publish an array of objects, or
            [{"a": 1}                            | its JSON ends too early; publish an array of objects, or
            []                                   | it is empty; publish an array of objects, or
            7                                    | its JSON is of another form; publish an array of objects, or
            """)
    void jsonThatIsNoTableIsRefusedAtTheTag(String json, String message) throws IOException {
        assertThat(woven("{@table RunTest#runs t.json \"Loss\"}", file("t.json", "", json)))
                .singleElement()
                .asString()
                .startsWith("src/main/java/shop/Run.java:7:1: [unreadable-table] RunTest.runs published 't.json',"
                        + " which is no table: " + message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {@table RunTest#runs s.csv "L"}                            | [missing-output] RunTest.runs published no file 's.csv'; did you mean 't.csv'?
            {@table RunTest#rons t.csv "L"}                            | [missing-output] no test 'RunTest#rons' ran in this build; did you mean 'RunTest#runs'?
            {@table RunTest#runs a.txt "L"}                            | [unreadable-table] RunTest.runs published 'a.txt', which is neither CSV nor JSON; publish a table as CSV
            {@figure RunTest#runs t.csv "L"}                           | [unreadable-image] RunTest.runs published 't.csv', which is a table and no picture; show it with {@table …} or {@chart …}
            {@table RunTest#runs t.csv colums=step "L"}                | [bad-table] {@table} knows no 'colums=step'; did you mean 'columns'?
            {@table RunTest#runs t.csv columns= "L"}                   | [bad-table] 'columns' says nothing; write columns=… or leave it out
            {@table RunTest#runs t.csv columns="step, los" "L"}        | [bad-table] t.csv has no column 'los'; did you mean 'loss'?
            {@table RunTest#runs t.csv columns="step, step" "L"}       | [bad-table] the column 'step' is chosen twice; name it once
            {@table RunTest#runs t.csv columns="loss %.3q" "L"}        | [bad-format] '%.3q' cannot show '0.75', the 'loss [nats]' in line 2; use a format of java.util.Formatter such as %.3f
            {@ref tbl:RunTest#runs}                                    | [unnumbered-target] no chapter shows a table of RunTest.runs; show it with {@table …} in a chapter
            {@ref fig:RunTest#runs t.csv}                              | [unnumbered-target] no chapter shows the figure 't.csv' of RunTest.runs; show it with {@figure …} in a chapter
            """)
    void whatATagAsksForAndIsNotThere(String tag, String message) throws IOException {
        assertThat(woven(tag, file("t.csv", "", LOSS), file("a.txt", "text/plain", "a")))
                .contains("src/main/java/shop/Run.java:7:1: " + message);
    }

    @Test
    void aVeryLongTableIsRefused() throws IOException {
        String csv = IntStream.range(0, 301).mapToObj(Integer::toString).collect(Collectors.joining("\n", "n\n", "\n"));
        assertThat(woven("{@table RunTest#runs t.csv \"Long\"}", file("t.csv", "", csv)))
                .containsExactly("src/main/java/shop/Run.java:7:1: [unreadable-table] RunTest.runs published 't.csv',"
                        + " which has 301 rows, and a page shows no more than 300; publish fewer of them, or draw them"
                        + " with {@chart …}");
    }

    @Test
    void aVeryWideTableIsRefusedUnlessItsColumnsAreChosen() throws IOException {
        String head = IntStream.range(0, 31).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        PublishedFile wide = file("t.csv", "", head + "\n" + head + "\n");
        assertThat(woven("{@table RunTest#runs t.csv \"Wide\"}", wide))
                .containsExactly("src/main/java/shop/Run.java:7:1: [unreadable-table] RunTest.runs published 't.csv',"
                        + " which has 31 columns, and a page shows no more than 30; say which with columns=\"…\"");
        assertThat(woven("{@table RunTest#runs t.csv columns=\"c0,c30\" \"Wide\"}", wide))
                .isEmpty();
    }

    private PublishedFile file(String name, String type, String text) {
        return file(name, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private PublishedFile file(String name, String type, byte[] bytes) {
        String digest = Digest.of(bytes);
        new TinyProject(folder).write("target/recto/receipts/files/" + digest, bytes);
        return new PublishedFile(name, type, digest);
    }

    private List<String> woven(String prose, PublishedFile... files) throws IOException {
        return new TinyProject(folder)
                        .with("src/main/java/shop/Run.java", """
                        package shop;

                        import dev.recto.Explain;

                        @dev.recto.Chapter(value = "A run", order = 1)
                        @Explain(\"""
                        %s
                        \""")
                        class Run {}
                        """.formatted(prose))
                        .with("src/test/java/shop/RunTest.java", """
                        package shop;

                        class RunTest {
                            @org.junit.jupiter.api.Test
                            void runs() {}
                        }
                        """)
                        .compiled()
                        .requiring(Require.COMPILED)
                        .ran("shop.RunTest", "runs", Outcome.PASSED, null, "", List.of(), List.of(files))
                        .weave()
                        .problems()
                        .stream()
                        .filter(problem -> !problem.id().equals("unused-figure"))
                        .map(Problem::toString)
                        .toList();
    }

    private Document page() throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/book/a-run.html")));
    }
}
