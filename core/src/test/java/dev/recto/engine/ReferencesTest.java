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
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code {@ref …}}: prose says the number of what stands in front of it or behind it. */
class ReferencesTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    @TempDir
    private Path folder;

    @Test
    void aListingAFigureASectionAndAChapterAreNumberedAndLinked() throws IOException {
        assertThat(
                        woven(
                                "{@ref Till#pay} {@ref fig:TillTest#draws a.svg} {@ref sec:how-to-pay} {@ref Till} {@ref sec:here}"))
                .isEmpty();

        Elements links = links("a-cart.html");
        assertThat(links.eachText())
                .containsExactly("Listing 2.1", "Figure 2.1", "Section 2.1", "Chapter 2", "Section 1.1");
        assertThat(links.eachAttr("href"))
                .containsExactly(
                        "a-till.html#Till.pay",
                        "a-till.html#figure-a.svg",
                        "a-till.html#how-to-pay",
                        "a-till.html",
                        "#here");
    }

    @Test
    void aReaderFindsTheNumberThere() throws IOException {
        assertThat(woven("{@ref sec:how-to-pay}")).isEmpty();

        Elements page = Jsoup.parse(page("a-till.html")).getAllElements();
        assertThat(page.select("#how-to-pay").text()).isEqualTo("2.1 How to pay");
        assertThat(page.select(".sidebar a[href=#how-to-pay]").text()).isEqualTo("2.1 How to pay");
        assertThat(page.select("[id=Till.pay] .number").attr("aria-label")).isEqualTo("Listing 2.1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{@ref Draft#draw}|unnumbered-target|no numbered listing shows 'Draft#draw'; link to it with [Draft#draw],",
                "{@ref Told#words}|unnumbered-target|no numbered listing shows 'Told#words'",
                "{@ref fig:TillTest#draws}|unnumbered-target|TillTest.draws has 2 figures: a.svg, b.svg; name the file",
                "{@ref fig:TillTest#draws c.svg}|unnumbered-target|no chapter shows the figure 'c.svg' of TillTest.draws; did",
                "{@ref fig:TillTest#pays}|unnumbered-target|no chapter shows a figure of TillTest.pays; show it with {@figure",
                "{@ref fig:TillTest#drows}|missing-output|no test 'TillTest#drows' ran in this build; did you mean 'TillTest#draws",
                "{@ref sec:how-to-pey}|unnumbered-target|no chapter has a section 'how-to-pey'; did you mean 'how-to-pay'?"
            })
    void whatHasNoNumberIsRefusedWhereItIsSpokenOf(String tag, String id, String message) throws IOException {
        assertThat(woven(tag))
                .singleElement()
                .asString()
                .startsWith("src/main/java/shop/Cart.java:7:1: [" + id + "] " + message);
    }

    private List<String> woven(String tags) throws IOException {
        TinyProject project = new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", """
                        package shop;

                        import dev.recto.Explain;

                        @dev.recto.Chapter(value = "A cart", order = 1)
                        @Explain(\"""
                        %s

                        ## Here
                        \""")
                        class Cart {}
                        """.formatted(tags))
                .with("src/main/java/shop/Till.java", """
                        package shop;

                        import dev.recto.Explain;

                        @dev.recto.Chapter(value = "A till", order = 2)
                        class Till {
                            @Explain(title = "How to pay", value = \"""
                            {@figure TillTest#draws a.svg "A"}

                            {@figure TillTest#draws b.svg "B"}
                            \""")
                            static int pay() {
                                return 0;
                            }
                        }
                        """)
                .with("src/main/java/shop/Told.java", """
                        package shop;

                        import dev.recto.Explain;

                        @dev.recto.Chapter(value = "Told", order = 3)
                        class Told {
                            @Explain(value = "Words.", show = dev.recto.Show.PROSE)
                            static void words() {}
                        }
                        """)
                .with("src/main/java/shop/Draft.java", """
                        package shop;

                        import dev.recto.Explain;

                        @dev.recto.Chapter(value = "Draft", order = 4, draft = true)
                        class Draft {
                            @Explain("Not yet.")
                            static void draw() {}
                        }
                        """)
                .with("src/test/java/shop/TillTest.java", """
                        package shop;

                        class TillTest {
                            @org.junit.jupiter.api.Test
                            void draws() {}

                            @org.junit.jupiter.api.Test
                            void pays() {}
                        }
                        """)
                .compiled()
                .requiring(Require.COMPILED);
        List<PublishedFile> files = List.of(
                project.published("a.svg", "image/svg+xml", SVG),
                project.published("b.svg", "image/svg+xml", SVG.replace("/>", "> </svg>")));
        return project
                .ran("shop.TillTest", "draws", Outcome.PASSED, null, "", List.of(), files)
                .passed("shop.TillTest", "pays", "")
                .weave()
                .problems()
                .stream()
                .map(Problem::toString)
                .toList();
    }

    private Elements links(String page) throws IOException {
        return Jsoup.parse(page(page)).select(".prose p a");
    }

    private String page(String page) throws IOException {
        return Files.readString(folder.resolve("target/book/" + page));
    }
}
