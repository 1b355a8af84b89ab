package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Settings.Require;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that an abstract class declares are explained there, and belong where the classes do that inherit them. */
class InheritedTestsTest {

    private static final String CHAPTER = """
            package shop;

            @dev.recto.Chapter(value = "%1$s", order = %2$d)
            @dev.recto.Explain("It is.")
            final class %1$s {}
            """;

    private static final String BASE = """
            package shop;

            abstract class BaseTest {
                @dev.recto.Explain("Inherited:")
                @org.junit.jupiter.api.Test
                void inherited() {}
            }
            """;

    private static final String HEIR = """
            package shop;

            @dev.recto.Explain(of = %2$s.class)
            class %1$s extends %3$s {}
            """;

    @TempDir
    Path folder;

    @Test
    void theyBelongToTheChapterOfTheirHeirs() throws IOException {
        assertThat(ids(project("BaseTest", "Cart", "Cart"))).doesNotContain("orphan-explain");
    }

    @Test
    void heirsOfHeirsCountAsWell() throws IOException {
        TinyProject project = project("MiddleTest", "Cart", "Cart").with("src/test/java/shop/MiddleTest.java", """
                package shop;

                abstract class MiddleTest extends BaseTest {
                    @dev.recto.Explain("Between:")
                    void between() {}
                }
                """);

        assertThat(ids(project)).doesNotContain("orphan-explain");
    }

    @Test
    void heirsOfSeveralChaptersDoNotSayWhereTheyBelong() throws IOException {
        assertThat(lines(project("BaseTest", "Cart", "Till")))
                .anyMatch(line -> line.startsWith(
                        "src/test/java/shop/BaseTest.java:4:5: [orphan-explain] 'inherited' belongs to no chapter;"));
    }

    private TinyProject project(String parent, String one, String other) {
        return new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", CHAPTER.formatted("Cart", 1))
                .with("src/main/java/shop/Till.java", CHAPTER.formatted("Till", 2))
                .with("src/test/java/shop/BaseTest.java", BASE)
                .with("src/test/java/shop/OneCase.java", HEIR.formatted("OneCase", one, parent))
                .with("src/test/java/shop/OtherCase.java", HEIR.formatted("OtherCase", other, parent))
                .requiring(Require.COMPILED);
    }

    private static List<String> ids(TinyProject project) throws IOException {
        return woven(project).problems().stream().map(problem -> problem.id()).toList();
    }

    private static List<String> lines(TinyProject project) throws IOException {
        return woven(project).problems().stream().map(Object::toString).toList();
    }

    private static WeaveResult woven(TinyProject project) throws IOException {
        return project.compiled().passed("shop.Other", "any", "").weave();
    }
}
