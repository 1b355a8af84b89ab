package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Settings.Require;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class that is shown and that no test class leads to is told of before tests run; whatever may lead there counts. */
class UnmentionedListingTest {

    private static final String TILL = """
            package shop;

            @dev.recto.Chapter(value = "A till", order = 1)
            public class Till {
                @dev.recto.Explain("So:")
                int open() {
                    return 1;
                }
            }
            """;

    private static final String WARNING = "src/main/java/shop/Till.java:4:14: [unmentioned-listing] no test class names"
            + " shop.Till, nor any class that one names, so most likely no test runs its listing; call it in ";

    @TempDir
    Path folder;

    private TinyProject project;

    @BeforeEach
    void write() {
        project = new TinyProject(folder).with("src/main/java/shop/Till.java", TILL);
    }

    @Test
    void noTestNamesIt() throws IOException {
        test("CartTest", "int a = 1;");

        assertThat(read()).containsExactly(WARNING + "shop.CartTest; tests that call it by reflection need nothing");
    }

    @Test
    void theTestThatIsCalledAfterItIsTheNearest() throws IOException {
        test("CartTest", "int a = 1;");
        test("TillIT", "int a = 1;");

        assertThat(read()).singleElement().asString().startsWith(WARNING + "shop.TillIT;");
    }

    @Test
    void theWarningIsToldAgainWhereNothingChanged() throws IOException {
        test("CartTest", "int a = 1;");

        assertThat(read()).hasSize(1).isEqualTo(read());
    }

    @Test
    void aTestNamesIt() throws IOException {
        test("CartTest", "new Till().open();");

        assertThat(read()).isEmpty();
    }

    @Test
    void aClassThatATestNamesDoes() throws IOException {
        project.with("src/main/java/shop/Shop.java", """
                package shop;

                class Shop {
                    static void run(Door door) {}

                    private Shop() {}
                }
                """).with("src/main/java/shop/Door.java", """
                package shop;

                class Door<T extends Till> {}
                """);
        test("CartTest", "Shop.run(null);");

        assertThat(read()).isEmpty();
    }

    @Test
    void aTestNamesItInAString() throws IOException {
        test("CartTest", "String name = \"shop.Till#open\";");

        assertThat(read()).isEmpty();
    }

    @Test
    void aTypeOfAParameterBehindANumberNamesIt() throws IOException {
        project.with("src/test/java/shop/CartTest.java", """
                package shop;

                abstract class CartTest {
                    @org.junit.jupiter.api.Test
                    void runs() {}

                    abstract void all(int many, Till[] tills);
                }
                """);

        assertThat(read()).isEmpty();
    }

    @Test
    void aServiceIsProvidedByIt() throws IOException {
        project.with("target/classes/META-INF/services/shop.Door", "shop.Till # a comment\n");
        test("CartTest", "int a = 1;");

        assertThat(read()).isEmpty();
    }

    @Test
    void nothingInItHasToRun() throws IOException {
        test("CartTest", "int a = 1;");

        assertThat(readOf(project.requiring(Require.COMPILED))).isEmpty();
    }

    @Test
    void itIsExcused() throws IOException {
        project.with(
                "src/main/java/shop/Till.java",
                TILL.replace("@dev.recto.Explain", "@dev.recto.Unverified(\"later\") @dev.recto.Explain"));
        test("CartTest", "int a = 1;");

        assertThat(read()).isEmpty();
    }

    @Test
    void thereIsNoTestAtAll() throws IOException {
        assertThat(read()).isEmpty();
    }

    private void test(String name, String code) {
        project.with("src/test/java/shop/" + name + ".java", """
                package shop;

                class %s {
                    @org.junit.jupiter.api.Test
                    void runs() {
                        %s
                    }
                }
                """.formatted(name, code));
    }

    private List<String> read() throws IOException {
        return readOf(project);
    }

    private static List<String> readOf(TinyProject project) throws IOException {
        return new Recto(project.compiled().project())
                .proofread().stream().map(Problem::toString).toList();
    }
}
