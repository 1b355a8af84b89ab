package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Settings.Require;
import dev.recto.receipt.Outcome;
import dev.recto.receipt.PublishedEntry;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers in prose that may not say what the code says: each is a warning at its own line and column. */
class NumbersInProseTest {

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void aChapterAndAPage() {
        project = new TinyProject(folder)
                .with("src/main/java/shop/Shape.java", """
                        package shop;

                        import dev.recto.Chapter;
                        import dev.recto.Explain;

                        /** It has <b>4</b> corners since 1986. */
                        @Chapter(value = "Shapes", order = 1) @Explain
                        interface Shape {
                            /// In the end {@result ShapeTest#tries failures %.0f} failed, {@result ShapeTest#tries failures %.1f}.
                            ///
                            /// - Of {@given 20} that makes 2.5%.
                            @Explain double area();
                        }
                        """)
                .with("src/book/a.md", """
                        ---
                        title: All 12
                        order: 2
                        ---
                        See [the 3 shapes](https://example.org/3), `4`.

                        > 5 {@link Shape}, {@linkplain Shape#area()}
                        """)
                .compiled()
                .requiring(Require.COMPILED);
        project.ran(
                "shop.ShapeTest",
                "tries",
                Outcome.PASSED,
                null,
                "",
                List.of(new PublishedEntry("failures", "0.499")),
                List.of());
    }

    @Test
    void aFormatThatRoundsAFailureAway() throws IOException {
        assertThat(project.weave().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "src/main/java/shop/Shape.java:9:20: [rounded-result] '%.0f' shows '0' where 'failures' is"
                                + " 0.499; show more of it, as with %.3f");
    }

    @Test
    void typedNumbersAreListedWhereTheyAreAskedFor() throws IOException {
        WeaveResult result = project.warningOfTypedNumbers().weave();

        assertThat(result.errors()).isZero();
        assertThat(result.problems())
                .filteredOn(problem -> problem.id().equals("typed-number"))
                .extracting(problem -> problem.toString().replaceAll(";.*", ""))
                .containsExactly(
                        "src/book/a.md:5:10: [typed-number] nothing binds '3' to the code",
                        "src/book/a.md:7:3: [typed-number] nothing binds '5' to the code",
                        "src/main/java/shop/Shape.java:6:15: [typed-number] nothing binds '4' to the code",
                        "src/main/java/shop/Shape.java:11:37: [typed-number] nothing binds '2.5' to the code");
    }

    @Test
    void aGivenNumberSaysThatItIsGiven() throws IOException {
        project.weave();

        assertThat(Files.readString(project.path("target/book/shapes.html")))
                .contains("Of <span class=\"result\" title=\"given\">20</span> that");
    }
}
