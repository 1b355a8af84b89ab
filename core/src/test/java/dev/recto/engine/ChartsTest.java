package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Settings.Require;
import dev.recto.receipt.Outcome;
import dev.recto.receipt.PublishedFile;
import dev.recto.text.Problem;
import java.io.IOException;
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

/** {@code {@chart …}}: a drawing of a table that a test published, and all that can be wrong with it, told at the tag. */
class ChartsTest {

    private static final String RUN = """
            step,loss [nats],error [nats],who,odd,few
            0,4.5,0,A,1,
            10,0.9,0.5,"B & C",x,2
            20,,0.25,D,,
            30,1.5e-1,0.125,E,2,
            """;

    @TempDir
    private Path folder;

    @Test
    void aChartIsNumberedAsAFigureAndHasItsNumbersBehindIt() throws IOException {
        assertThat(
                        woven(
                                "{@chart RunTest#runs t.csv line x=step y=loss,error \"Two curves\"}\n\nSee {@ref fig:RunTest#runs}."))
                .isEmpty();

        Document page = page();
        Element figure = page.getElementById("figure-t.csv");
        assertThat(figure.select("figcaption").text()).isEqualTo("Figure 1.1 Two curves CSV");
        assertThat(figure.select("a.enlarge").attr("href")).isEqualTo("figures/RunTest.runs/t.csv");
        assertThat(figure.select("a.enlarge > [role=img]").attr("aria-label")).isEqualTo("Two curves");
        assertThat(figure.select("details th").eachText()).containsExactly("step", "loss nats", "error nats");
        assertThat(figure.select("details tr:nth-child(2) td").eachText())
                .containsExactly("10", "0.9", "0.5\u2007\u2007");
        assertThat(figure.select("svg text").eachText())
                .containsExactly(
                        "loss", "error", "[nats]", "0", "1", "2", "3", "4", "5", "0", "10", "20", "30", "step");
        assertThat(page.select(".prose p a").eachText()).contains("Figure 1.1");
    }

    @Test
    void aLineHasAGapWhereACellIsEmptyAndSeriesDifferInMoreThanColour() throws IOException {
        assertThat(woven("{@chart RunTest#runs t.csv line x=step y=loss,error \"Two curves\"}"))
                .isEmpty();

        List<String> lines = page().select("svg path[fill=none][stroke-width=2]").stream()
                .filter(path -> path.attr("d").contains("L"))
                .map(path -> path.attr("d").replaceAll("[^ML]", ""))
                .toList();
        assertThat(lines).containsExactly("MLM", "MLLL");
        assertThat(page().select("svg path[stroke-dasharray]")).hasSize(2);
        assertThat(page().select("svg [style], svg [id]")).isEmpty();
    }

    @Test
    void barsHaveTheirNamesAndTheAuthorsLabel() throws IOException {
        assertThat(woven("{@chart RunTest#runs t.csv bar x=who y=error label='error, mean' \"Bars\"}"))
                .isEmpty();

        assertThat(page().select("svg text").eachText())
                .containsExactly(
                        "who", "0.0", "0.1", "0.2", "0.3", "0.4", "0.5", "A", "B & C", "D", "E", "error, mean");
    }

    @Test
    void aLogarithmicAxisHasPowersOfTen() throws IOException {
        assertThat(woven("{@chart RunTest#runs t.csv scatter x=step y=loss log=y \"Points\"}"))
                .isEmpty();

        assertThat(page().select("svg text").eachText())
                .containsExactly("loss [nats]", "0.1", "1", "10", "0", "10", "20", "30", "step");
    }

    @Test
    void ofManyRowsSomeStandBehindTheChart() throws IOException {
        String csv = IntStream.range(0, 601)
                .mapToObj(i -> i + "," + i * i)
                .collect(Collectors.joining("\n", "n,square\n", "\n"));
        assertThat(woven("{@chart RunTest#runs t.csv line x=n y=square \"Squares\"}", csv))
                .isEmpty();

        Element figure = page().getElementById("figure-t.csv");
        assertThat(figure.select("details p").text()).isEqualTo("30 of 601 rows.");
        assertThat(figure.select("details tr:last-child td").eachText()).containsExactly("600", "360000");
        assertThat(figure.select("svg text").eachText()).contains("0", "100,000", "400,000", "200", "600");
    }

    @Test
    void theSameTableGivesTheSameLetters() throws IOException {
        String chart = "{@chart RunTest#runs t.csv line x=step y=loss log=y \"L\"}";
        assertThat(woven(chart)).isEmpty();
        String first = page().select("svg").outerHtml();
        assertThat(woven(chart)).isEmpty();

        assertThat(page().select("svg").outerHtml()).isEqualTo(first);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            lines x=step y=loss | "no chart is called 'lines'; did you mean 'line'?"
            pie x=step y=loss | "no chart is called 'pie'; write line, bar, scatter"
            line x=step y=los | "t.csv has no column 'los'; did you mean 'loss'?"
            line x=time y=loss | "t.csv has no column 'time'; it has step, loss [nats], error [nats], who, odd, few"
            line x=step z=loss | "{@chart} knows no 'z=loss'; there is x=, y=, log=, label="
            line y=step y=loss | "'y' stands there twice; say it once"
            line x=step log=y | "the chart has no y; write y= and the name of a column, or of several"
            line y=loss log=y | "the chart has no x; write x= and the name of a column"
            line x=loss y=loss | "'loss [nats]' is both x and y; name another column"
            line x=step y=loss,error,loss | "'loss [nats]' is drawn twice; name another column"
            line x=who y=loss | "'who' is 'A' in line 2, which is no number; publish a number such as 0.5 or 5e-1"
            line x=step y=odd | "'odd' is 'x' in line 3, which is no number; publish a number such as 0.5 or 5e-1"
            line x=loss y=step | "'loss [nats]' is empty in line 4; publish a number such as 0.5 or 5e-1"
            line x=step y=few | "'few' has one number alone, and a line chart needs two; publish more, or say it in words"
            line x=step y=error log=y | "'error [nats]' is 0 in line 2, and a logarithmic axis shows what is above 0 alone; leave out log=, or do not publish it"
            line x=step y=loss log=z | "there is no axis 'z'; write log=x, log=y or log=x,y"
            bar x=who y=loss log=y | "bars start at 0, which no logarithmic axis has; draw a line or a scatter, or leave out log="
            """)
    void whatCannotBeDrawnIsRefusedAtTheTag(String chart, String message) throws IOException {
        assertThat(woven("Text.\n\nA {@chart RunTest#runs t.csv " + chart + " \"L\"}"))
                .containsExactly("src/main/java/shop/Run.java:9:3: [bad-chart] " + message);
    }

    @Test
    void moreThanAReaderSeesIsRefused() throws IOException {
        String wide = "a,b,c,d,e,f\n1,2,3,4,5,6\n2,3,4,5,6,7\n";
        String rows =
                IntStream.range(0, 31).mapToObj(i -> i + "," + i).collect(Collectors.joining("\n", "a,b\n", "\n"));
        String many =
                IntStream.range(0, 2001).mapToObj(i -> i + "," + i).collect(Collectors.joining("\n", "a,b\n", "\n"));

        assertThat(woven("{@chart RunTest#runs t.csv line x=a y=b,c,d,e,f \"L\"}", wide))
                .containsExactly("src/main/java/shop/Run.java:7:1: [bad-chart] the chart has 5 columns, and a reader"
                        + " tells no more than 4 apart; draw two charts");
        assertThat(woven("{@chart RunTest#runs t.csv bar x=a y=b \"L\"}", rows))
                .containsExactly("src/main/java/shop/Run.java:7:1: [bad-chart] t.csv has 31 rows, and a bar chart shows"
                        + " no more than 30; publish fewer of them");
        assertThat(woven("{@chart RunTest#runs t.csv line x=a y=b \"L\"}", many))
                .containsExactly("src/main/java/shop/Run.java:7:1: [bad-chart] t.csv has 2001 rows, and a line chart"
                        + " shows no more than 2000; publish fewer of them");
    }

    @Test
    void aTableThatIsNoneIsNoChartEither() throws IOException {
        assertThat(woven("{@chart RunTest#runs t.csv line x=a y=b \"L\"}", "a,b\n1,2\n3\n"))
                .containsExactly("src/main/java/shop/Run.java:7:1: [unreadable-table] RunTest.runs published 't.csv',"
                        + " which is no table: its line 3 has 1 cell where the head has 2; publish as many cells as"
                        + " there are columns, and quote what holds a comma");
    }

    private List<String> woven(String prose) throws IOException {
        return woven(prose, RUN);
    }

    private List<String> woven(String prose, String csv) throws IOException {
        TinyProject project = new TinyProject(folder);
        PublishedFile table = project.published("t.csv", "text/csv", csv);
        return project
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
                .ran("shop.RunTest", "runs", Outcome.PASSED, null, "", List.of(), List.of(table))
                .weave()
                .problems()
                .stream()
                .map(Problem::toString)
                .toList();
    }

    private Document page() throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/book/a-run.html")));
    }
}
