package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where no test is made of a book, nothing is read to know it but the bytes of its files; each that may make one is seen. */
class NothingToTestTest {

    private static final String CART = "src/main/java/shop/Cart.java";

    private static final String TEST = "src/test/java/shop/CartTest.java";

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void aBookWithoutTests() {
        project = new TinyProject(folder)
                .with(CART, cart("`\"example\":{` and `\"fences\":[{` are words.", ""))
                .with(TEST, "package shop; class CartTest {}")
                .compiled();
    }

    private static String cart(String prose, String member) {
        return "package shop;\n/// " + prose + "\n@dev.recto.Explain @dev.recto.Chapter(value = \"Cart\", order = 1)\n"
                + "public class Cart {" + member + "}\n";
    }

    @Test
    void noSheetIsParsed() throws IOException {
        Path sheet = folder.resolve("target/recto/sheets/classes/shop/Cart.java.sheet.json");
        String json = Files.readString(sheet);
        assertThat(made().problems()).isEmpty();

        Files.writeString(sheet, json.substring(0, json.length() / 2));
        assertThat(made()).isEqualTo(made()).satisfies(tests -> {
            assertThat(tests.problems()).isEmpty();
            assertThat(tests.folder()).isEmpty();
        });

        // The same half is refused as soon as a test may be made of it.
        Files.writeString(sheet, json.substring(0, json.length() / 2) + "\"example\":{");
        assertThat(made().problems()).extracting(Problem::id).containsExactly("unreadable-sheet");
    }

    @Test
    void anExampleIsSeenAndItsTestGoesWithIt() throws IOException {
        project.with(CART, cart("Words.", "@dev.recto.Example static void one() {}"))
                .compiled();
        assertThat(made().folder()).isPresent();
        Path test = folder.resolve("target/generated-test-sources/recto/shop/CartExamplesTest.java");
        assertThat(test).exists();

        project.with(CART, cart("Words.", "")).compiled();
        assertThat(made().folder()).isEmpty();
        assertThat(test).doesNotExist();
    }

    @Test
    void aFenceInAMainSourceIsSeen() throws IOException {
        project.with(
                        CART,
                        "package shop;\n@dev.recto.Explain(\"```java\\nint a = 1;\\n```\")\n@dev.recto.Chapter(value = \"Cart\", order = 1)\n"
                                + "public class Cart {}\n")
                .compiled();

        assertThat(made().folder()).isPresent();
    }

    @Test
    void aFenceInATestIsSeen() throws IOException {
        project.with(TEST, "package shop;\n@dev.recto.Explain(\"~~~ java\\nint a = 1;\\n~~~\")\nclass CartTest {}\n");

        assertThat(made().folder()).isPresent();
    }

    @Test
    void aPageIsRead() throws IOException {
        project.with("src/book/a.md", "---\ntitle: A\n---\n```java\nint a = 1;\n```\n");

        assertThat(made().folder()).isPresent();
    }

    private GeneratedTests made() throws IOException {
        return new Recto(project.project()).examples();
    }
}
