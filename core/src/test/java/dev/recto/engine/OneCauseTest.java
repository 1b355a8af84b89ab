package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Project.Unheard;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where no test left a receipt, or nothing has a sheet, one line says why, and nothing that follows from it is told. */
class OneCauseTest {

    private static final String CART = """
            package shop;

            @dev.recto.Chapter(value = "A cart", order = 1)
            @dev.recto.Explain("It prints {@output CartTest#adds} and draws {@figure CartTest#adds a.svg \\"A\\"}.")
            final class Cart {
                @dev.recto.Explain("So:")
                static int add(int a, int b) {
                    return a + b;
                }

                @dev.recto.Explain("And so:")
                static int take(int a, int b) {
                    return a - b;
                }
            }
            """;

    private static final String TEST = """
            package shop;

            @dev.recto.Explain(of = Cart.class)
            class CartTest {
                @dev.recto.Explain("Three:")
                @org.junit.jupiter.api.Test
                void adds() {
                    System.out.println(Cart.add(1, 2));
                }
            }
            """;

    private static final String CHAPTER = "src/main/java/shop/Cart.java:3:1: ";

    @TempDir
    Path folder;

    private TinyProject project;

    @BeforeEach
    void write() {
        project = new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", CART)
                .with("src/test/java/shop/CartTest.java", TEST);
    }

    @Test
    void testsThatWereSkippedWeaveNoBookAndFailNoBuild() throws IOException {
        project.compiled().with("target/book/index.html", "an earlier book");

        WeaveResult result = woven(told -> told.testsSkipped("-DskipTests"));

        assertThat(lines(result))
                .containsExactly(CHAPTER + "[no-receipts] no book was woven, for the tests were skipped: -DskipTests;"
                        + " run them, or skip the book too with -Drecto.skip");
        assertThat(result.errors()).isZero();
        assertThat(Files.readString(folder.resolve("target/book/index.html"))).isEqualTo("an earlier book");
    }

    @Test
    void weavingAloneSaysThatNothingWasPrepared() throws IOException {
        project.compiled();

        assertThat(lines(woven(told -> told.run(null))))
                .containsExactly(CHAPTER + "[no-receipts] recto:prepare did not run in this build, so that no test of"
                        + " it left a receipt; run \"mvn verify\", or name the run whose receipts count with"
                        + " -Drecto.run");
    }

    @Test
    void testsThatNoListenerHearsOfSayWhy() throws IOException {
        project.compiled();

        assertThat(lines(woven(told -> told.unheard(new Unheard("nobody listens", "speak up")))))
                .containsExactly(CHAPTER + "[no-receipts] nobody listens; speak up");
    }

    @Test
    void aProjectThatWasBuiltBeforeRectoWasAddedSaysSo() throws Exception {
        project.compiledWithoutProcessor();

        assertThat(lines(woven(told -> told.processed(true))))
                .containsExactly(CHAPTER + "[no-sheet] all classes were compiled before Recto's processor was added to"
                        + " the build, or by another compiler than javac; compile with javac, and run"
                        + " \"mvn clean verify\" once");
    }

    @Test
    void whatIsWrongAllTheSameIsToldBesides() throws IOException {
        project.with("src/book/more.md", "---\ntitle: More\norder: 9\n---\nSee ![a cat](cat.png).\n")
                .compiled();

        assertThat(lines(woven(told -> told.run(null))))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("src/book/more.md:5:5: [missing-image]"));
    }

    @Test
    void numbersAndListingsThatNoTestMakesAreMissedAllTheSame() throws IOException {
        project.with("src/book/more.md", "---\ntitle: More\norder: 9\n---\nSee {@ref sec:nowhere}.\n")
                .opening("Cart#nothing")
                .compiled();

        assertThat(lines(woven(told -> told.run(null))))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith(CHAPTER + "[no-receipts]"),
                        line -> assertThat(line).startsWith("src/book/more.md:5:5: [unnumbered-target]"),
                        line -> assertThat(line).startsWith("pom.xml: [unknown-opening]"));
    }

    private WeaveResult woven(UnaryOperator<ProjectBuilder> more) throws IOException {
        return new Recto(more.apply(project.told()).build()).weave();
    }

    private static List<String> lines(WeaveResult result) {
        return result.problems().stream().map(Problem::toString).toList();
    }
}
