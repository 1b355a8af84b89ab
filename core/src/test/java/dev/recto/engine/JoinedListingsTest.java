package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listings of members of one type that stand one below the other read as one. */
class JoinedListingsTest {

    private static final String SUM = """
            package shop;

            import dev.recto.Chapter;
            import dev.recto.Explain;
            import dev.recto.Unverified;

            @Chapter(value = "A sum", order = 1)
            @Explain(\"""
                Together: {@listing Sum#plus} {@listing Sum#times}

                {@listing Sum#over}

                With words between:

                {@listing Sum#idle}

                {@listing Sum#first}

                {@listing Sum#marked}

                {@listing Other#two}
                \""")
            final class Sum {

                /** First. */
                static int first() {
                    return 1;
                }

                static int plus(int a, int b) {
                    return a + b; // so
                }

                /** Minus. */
                @Explain("Minus is shown elsewhere:")
                static int minus(int a, int b) {
                    return a - b;
                }

                static final int ZERO = 0;

                /** Times. */
                static int times(int a, int b) {
                    return a * b;
                }

                static int over(int a, int b) {
                    return a / b;
                }

                @Unverified("nobody calls it")
                static int idle() {
                    return 3;
                }

                // A word of its own.

                static int marked() {
                    return 4;
                }
            }
            """;

    private static final String OTHER = """
            package shop;

            import dev.recto.Explain;

            @Explain(of = Sum.class)
            final class Other {
                static int two() {
                    return 2;
                }
            }
            """;

    private static final String TEST = """
            package shop;

            class SumTest {
                @org.junit.jupiter.api.Test
                void adds() {
                    Sum.first();
                    Sum.plus(1, 2);
                    Sum.minus(1, 2);
                    Sum.times(1, 2);
                    Sum.over(1, 2);
                    Sum.marked();
                    Other.two();
                }
            }
            """;

    @TempDir
    static Path folder;

    private static Document page;

    @BeforeAll
    static void weave() throws IOException {
        TinyProject project = new TinyProject(folder)
                .with("src/main/java/shop/Sum.java", SUM)
                .with("src/main/java/shop/Other.java", OTHER)
                .with("src/test/java/shop/SumTest.java", TEST)
                .compiled()
                .run("shop.SumTest", "adds");
        assertThat(project.weave().problems()).noneMatch(diagnostic -> diagnostic.isError());
        page = Jsoup.parse(Files.readString(folder.resolve("target/book/a-sum.html")));
    }

    @Test
    void theFirstIsShownAsItIsAlone() {
        assertThat(figure("Sum.plus").hasClass("follows")).isFalse();
        assertThat(figure("Sum.plus").select("figcaption .place")).hasSize(1);
        assertThat(code("Sum.plus")).isEqualTo("""
                static int plus(int a, int b) {
                    return a + b; // so
                }
                """);
    }

    @Test
    void theSecondStartsWithWhatLiesBetweenFoldedWithLinks() {
        assertThat(figure("Sum.times").hasClass("follows")).isTrue();
        assertThat(code("Sum.times")).isEqualTo("""
                // … minus, ZERO

                static int times(int a, int b) {
                    return a * b;
                }
                """);
        assertThat(figure("Sum.times").select(".fold > pre a").eachAttr("href"))
                .containsExactly("#Sum.minus", "source/shop/Sum.java.html#L40");
        assertThat(figure("Sum.times").select(".fold details .line").eachAttr("data-line"))
                .startsWith("34", "36")
                .endsWith("40");
    }

    @Test
    void itHasALabelOfItsOwnThatLeadsToItsSource() {
        Element caption = figure("Sum.times").selectFirst("figcaption");

        assertThat(caption.text()).startsWith("1.2 Sum.java:43–45 ");
        assertThat(caption.select(".place").attr("href")).isEqualTo("source/shop/Sum.java.html#L43");
    }

    @Test
    void nothingIsFoldedBetweenNeighbours() {
        assertThat(figure("Sum.over").hasClass("follows")).isTrue();
        assertThat(figure("Sum.over").select(".fold")).isEmpty();
        assertThat(code("Sum.over")).startsWith("static int over(");
    }

    @Test
    void wordsBetweenPartThem() {
        assertThat(figure("Sum.idle").hasClass("follows")).isFalse();
    }

    @Test
    void aMemberFurtherUpDoesNotFollow() {
        assertThat(figure("Sum.first").hasClass("follows")).isFalse();
    }

    @Test
    void aMemberBehindACommentOfItsOwnDoesNotFollow() {
        assertThat(figure("Sum.marked").hasClass("follows")).isFalse();
    }

    @Test
    void aMemberOfAnotherTypeDoesNotFollow() {
        assertThat(figure("Other.two").hasClass("follows")).isFalse();
    }

    @Test
    void eachKeepsItsOwnClaims() {
        assertThat(figure("Sum.plus").select(".proof").text()).contains("1 of 1 line");
        assertThat(figure("Sum.times").select(".proof").text()).contains("1 of 1 line");
        assertThat(figure("Sum.times").select(".line.ran").eachAttr("data-line"))
                .containsExactly("37", "44");
    }

    @Test
    void theBookHoldsWhenItIsChecked() throws IOException {
        assertThat(Recto.check(folder.resolve("target/book"))).isEmpty();
    }

    private static Element figure(String anchor) {
        return page.select("[id=" + anchor + "]").first();
    }

    private static String code(String anchor) {
        StringBuilder code = new StringBuilder();
        figure(anchor).select(".code pre > code, pre.code > code").forEach(each -> {
            if (each.closest("details") == null) {
                code.append(each.wholeText());
            }
        });
        return code.toString();
    }
}
