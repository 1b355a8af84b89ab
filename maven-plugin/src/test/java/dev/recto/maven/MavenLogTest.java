package dev.recto.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read out of a build that failed. */
class MavenLogTest {

    private static final Path PROJECT = Path.of("/book").toAbsolutePath();

    @Test
    void whatJavacSaidWithTheLinesThatBelongToIt() {
        String file = PROJECT.resolve("src/main/java/shop/Cart.java").toString();

        assertThat(told(
                        "[INFO] Compiling 2 source files",
                        "[ERROR] " + file + ":[14,16] cannot find symbol",
                        "  symbol:   variable al",
                        "  location: class shop.Cart",
                        "[INFO] 1 error",
                        "[ERROR] Failed to execute goal x:compile: Compilation failure",
                        "[ERROR] " + file + ":[14,16] cannot find symbol",
                        "[ERROR]   symbol:   variable al",
                        "[ERROR]   location: class shop.Cart",
                        "[ERROR] -> [Help 1]"))
                .containsExactly("src/main/java/shop/Cart.java:14:16: [uncompiled-source] cannot find symbol\n"
                        + "  symbol:   variable al\n  location: class shop.Cart");
    }

    @Test
    void whatRectoSaidWhileItCompiledUnderItsOwnId() {
        String file = PROJECT.resolve("src/main/java/shop/Cart.java").toString();

        assertThat(told("[ERROR] " + file + ":[7,12] [dead-link] no type 'Cat'; write Cart"))
                .containsExactly("src/main/java/shop/Cart.java:7:12: [dead-link] no type 'Cat'; write Cart");
    }

    @Test
    void whatRectosGoalsSaidAtItsPlaceSortedAndOnce() {
        assertThat(told(
                        "[ERROR] src/book/b.md:3:1: [broken-fence] it does not compile",
                        "[ERROR] src/book/a.md: [unknown-dialect] no dialect 'x'",
                        "[ERROR] src/book/b.md:3:1: [broken-fence] it does not compile"))
                .containsExactly(
                        "src/book/a.md: [unknown-dialect] no dialect 'x'",
                        "src/book/b.md:3:1: [broken-fence] it does not compile");
    }

    @Test
    void anIdThatNobodyKnowsIsWords() {
        assertThat(told("[ERROR] /book/A.java:[1,2] [unchecked] unchecked cast"))
                .containsExactly("A.java:1:2: [uncompiled-source] [unchecked] unchecked cast");
    }

    @Test
    void whereNothingHasAPlaceTheFirstErrorIsTold() {
        assertThat(told(
                        "[INFO] x",
                        "[ERROR] ",
                        "[ERROR] Failed to execute goal x: no network -> [Help 1]",
                        "[ERROR] y"))
                .containsExactly("pom.xml: [failed-build] Failed to execute goal x: no network -> [Help 1];"
                        + " run mvn verify to see all that it says");
    }

    @Test
    void aBuildThatDiedWithoutAWordIsToldToo() {
        assertThat(told()).hasSize(1).first().asString().startsWith("pom.xml: [failed-build] ");
    }

    @Test
    void aGoalThatIsBegunIsProgressWithMaven3And4() {
        assertThat(MavenLog.step("[INFO] --- maven-surefire-plugin:3.6.1:test (default-test) @ shop ---"))
                .contains("shop: maven-surefire-plugin:test");
        assertThat(MavenLog.step("[INFO] --- surefire:3.6.1:test (default-test) @ shop ---"))
                .contains("shop: surefire:test");
        assertThat(MavenLog.step("[INFO] Tests run: 3")).isEmpty();
    }

    private static List<String> told(String... lines) {
        return new MavenLog(PROJECT, List.of(lines))
                .problems().stream().map(Problem::toString).toList();
    }
}
