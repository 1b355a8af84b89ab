package dev.recto.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.TinyProject;
import dev.recto.receipt.Outcome;
import dev.recto.receipt.TestRun;
import dev.recto.text.TestName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestPlacesTest {

    @TempDir
    private static Path folder;

    private static TestPlaces places;

    @BeforeAll
    static void compile() throws IOException {
        TinyProject project = new TinyProject(folder).with("src/main/java/shop/Cart.java", """
                package shop;

                import dev.recto.Example;

                class Cart {
                    @Example
                    static void adds() {}

                    void adds(int price) {}

                    static class Line {
                        @Example
                        static void total() {}
                    }
                }
                """);
        places = new TestPlaces(new Sheets(project.compiled().sheets()));
    }

    @Test
    void aTestStandsAtTheNameOfItsMethod() {
        assertThat(place("shop.Cart$Line", "total")).isEqualTo("src/main/java/shop/Cart.java:13:21");
    }

    @Test
    void ofMethodsWithOneNameTheFirstIsMeant() {
        assertThat(place("shop.Cart", "adds")).isEqualTo("src/main/java/shop/Cart.java:7:17");
    }

    @Test
    void theTestOfAnExampleStandsWhereTheExampleDoes() {
        assertThat(place("shop.CartExamplesTest", "adds")).isEqualTo("src/main/java/shop/Cart.java:7:17");
        assertThat(place("shop.CartExamplesTest", "Line_total")).isEqualTo("src/main/java/shop/Cart.java:13:21");
    }

    @Test
    void aMethodThatNoSheetKnowsStandsAtItsClass() {
        assertThat(place("shop.Cart$Line", "inherited")).isEqualTo("src/main/java/shop/Cart.java:11:18");
    }

    @Test
    void aClassThatNoSheetKnowsStandsInItsFile() {
        assertThat(place("shop.Cart$Other", "t")).isEqualTo("src/main/java/shop/Cart.java");
        assertThat(place("shop.TillTest$Inside", "t")).isEqualTo("shop/TillTest.java");
    }

    private static String place(String testClass, String method) {
        TestName name = new TestName(testClass, method, method);
        TestRun run = new TestRun(
                "id",
                testClass,
                method,
                "",
                testClass,
                method,
                1,
                Outcome.PASSED,
                null,
                false,
                true,
                null,
                "",
                0,
                "",
                0,
                List.of(),
                List.of(),
                null);
        return places.of(new RanTest(name, List.of(run), false, RanTest.Review.NONE))
                .toString();
    }
}
