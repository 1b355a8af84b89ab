package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exercises of a book, from their quotes to its pages and its index. */
class ExercisesTest {

    private static final String CART = "src/main/java/shop/Cart.java";

    private static final String BODY = """
            package shop;

            import dev.recto.Chapter;
            import dev.recto.Explain;

            /// See {@ref ex:sums} and {@ref ex:wheels}.
            ///
            /// > {@exercise wheels}
            /// > How many wheels has *it*?
            ///
            /// > {@exercise sums "It's a sum"}
            /// > Add two numbers.
            /// >
            /// > {@solution Solutions#add}
            /// >
            /// > As in $a + b$.
            @Chapter(value = "A cart", order = 1)
            @Explain
            interface Cart {}
            """;

    private static final String SOLUTIONS = """
            package shop;

            import dev.recto.Explain;

            @Explain(of = Cart.class)
            class Solutions {
                static int add(int a, int b) {
                    return a + b;
                }

                @org.junit.jupiter.api.Test
                void adds() {
                    if (add(1, 2) != 3) {
                        throw new AssertionError();
                    }
                }
            }
            """;

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void aProject() {
        project = new TinyProject(folder)
                .with(CART, BODY)
                .with("src/test/java/shop/Solutions.java", SOLUTIONS)
                .with("src/book/more.md", "---\ntitle: More\n---\n> {@exercise sums}\n> On a page.\n");
    }

    private List<String> woven() throws IOException {
        return problems(project.compiled().run("shop.Solutions", "adds"));
    }

    private static List<String> problems(TinyProject ran) throws IOException {
        return ran.weave().problems().stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/book/" + address)));
    }

    @Test
    void theyAreNumberedInTheirChapterWithTheirSolutionsFolded() throws IOException {
        assertThat(woven()).isEmpty();

        Elements exercises = page("a-cart.html").select(".exercise");
        assertThat(exercises.select("> .admonition-title").eachText())
                .containsExactly("Exercise 1.1", "Exercise 1.2 It\u2019s a sum");
        assertThat(exercises.get(0).select("> p:not([id])").html()).isEqualTo("How many wheels has <em>it</em>?");
        assertThat(exercises.get(0).select("details")).isEmpty();
        assertThat(exercises.get(1).select("> details:not([open]).solution > *").eachText())
                .hasSize(3)
                .startsWith("Solution");
        assertThat(exercises
                        .get(1)
                        .select("details .listing[id=Solutions.add] .proof summary")
                        .text())
                .isEqualTo("1 test");
        assertThat(exercises.get(1).select("details math")).hasSize(1);
    }

    @Test
    void proseSpeaksOfThemByTheirNumbers() throws IOException {
        assertThat(woven()).isEmpty();

        Elements links = page("a-cart.html").select(".prose > p > a");
        assertThat(links.eachText()).containsExactly("Exercise 1.2", "Exercise 1.1");
        assertThat(links.eachAttr("href")).containsExactly("#exercise-sums", "#exercise-wheels");
    }

    @Test
    void allOfThemStandInAnIndexToWhichEveryPageLeads() throws IOException {
        assertThat(woven()).isEmpty();

        Document index = page("indexes/exercises.html");
        assertThat(index.select("h1").text()).isEqualTo("Exercises");
        assertThat(index.select("main h2").eachText()).containsExactly("1 A cart", "More");
        assertThat(index.select(".index a").eachText())
                .containsExactly("Exercise 1.1", "Exercise 1.2: It\u2019s a sum", "Exercise 1");
        for (Element link : index.select("main a[href]")) {
            String[] target = link.attr("href").split("#");
            Path file = folder.resolve("target/book/indexes").resolve(target[0]);
            Document page = Jsoup.parse(Files.readString(file));
            assertThat(target.length == 1 || page.getElementById(target[1]) != null)
                    .as(link.attr("href"))
                    .isTrue();
        }
        assertThat(page("indexes.html").select("main .jumps a[href=indexes/exercises.html]"))
                .hasSize(1);
        assertThat(page("a-cart.html").select(".sidebar a[href=indexes/exercises.html]"))
                .hasSize(1);
        assertThat(index.select(".sidebar a[href=../indexes/exercises.html]").attr("aria-current"))
                .isEqualTo("page");
    }

    @Test
    void aBookWithoutExercisesHasNoIndexOfThem() throws IOException {
        project = new TinyProject(folder.resolve("plain"))
                .with(
                        "src/main/java/shop/Cart.java",
                        "package shop;\n@dev.recto.Chapter(value = \"A cart\", order = 1)\ninterface Cart {}\n")
                .with("src/book/a.md", "---\ntitle: A\n---\nText.\n")
                .with("src/test/java/shop/Solutions.java", SOLUTIONS.replace("@Explain(of = Cart.class)", ""));
        woven();

        assertThat(folder.resolve("plain/target/book/indexes")).doesNotExist();
        assertThat(Jsoup.parse(Files.readString(folder.resolve("plain/target/book/a.html")))
                        .select("a[href*=exercises]"))
                .isEmpty();
    }

    @Test
    void aSolutionThatDidNotRunIsRefusedWhereItsCodeStands() throws IOException {
        assertThat(problems(project.compiled().passed("shop.Other", "any", "")))
                .contains("src/test/java/shop/Solutions.java:7:16: [unexercised-listing] no passing test ran"
                        + " Solutions.add; call it in a test of the chapter, or mark it @Unverified(\"why\")");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Solutions#add|Solutions#ad|14:7|dead-link|no member 'ad' in shop.Solutions; did you mean 'add'?",
                "ex:wheels|ex:weels|6:28|unnumbered-target|no chapter has an exercise 'weels'; did you mean 'wheels'?",
                "{@exercise wheels}|{@exercise sums}|11:7|duplicate-name|another exercise on this page is called 'sums';"
                        + " rename one of them",
            })
    void namesThatMeanNothingOrTooMuchAreRefused(String right, String wrong, String place, String id, String message)
            throws IOException {
        project.with(CART, BODY.replace(right, wrong));

        assertThat(woven()).anyMatch(problem -> problem.startsWith(CART + ":" + place + ": [" + id + "] " + message));
    }
}
