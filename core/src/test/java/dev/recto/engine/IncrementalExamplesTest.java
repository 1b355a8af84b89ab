package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.evidence.FenceMap;
import dev.recto.evidence.FileTree;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of examples and fences that would come out the same are not made again; after any change they are. */
class IncrementalExamplesTest {

    private static final String CART = "src/main/java/shop/Cart.java";

    private static final String TEST = "src/test/java/shop/CartTest.java";

    private static final String PAGE = "src/book/a.md";

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void testsThatWereMade() throws IOException {
        project = new TinyProject(folder)
                .with(CART, cart("1"))
                .with(TEST, test("2"))
                .with(PAGE, page("3"))
                .compiled();
        assertThat(made().problems()).isEmpty();
    }

    private static String cart(String number) {
        return "package shop;\n@dev.recto.Chapter(value = \"Cart\", order = 1)\n"
                + "@dev.recto.Explain(\"\"\"\n    ```java\n    int a = " + number + ";\n    ```\n    \"\"\")\n"
                + "public class Cart { @dev.recto.Example static void one() {} }\n";
    }

    private static String test(String number) {
        return "package shop;\n@dev.recto.Explain(\"\"\"\n    ```java\n    int a = " + number
                + ";\n    ```\n    \"\"\")\n" + "class CartTest {}\n";
    }

    private static String page(String number) {
        return "---\ntitle: A\n---\n```java\nint a = " + number + ";\n```\n";
    }

    @Test
    void nothingIsTriedAgainWhereNothingChanged() throws IOException {
        SortedMap<String, String> before = files();
        Path witness = witness();

        GeneratedTests again = made();

        assertThat(witness).exists();
        assertThat(again)
                .isEqualTo(new GeneratedTests(
                        Optional.of(folder.resolve("target/generated-test-sources/recto")), List.of()));
        assertThat(files()).isEqualTo(before).hasSize(4);
    }

    @Test
    void aFenceInAMainSource() throws IOException {
        project.with(CART, cart("11")).compiled();

        assertMadeAnew("int a = 11;");
    }

    @Test
    void aFenceInATest() throws IOException {
        project.with(TEST, test("12"));

        assertMadeAnew("int a = 12;");
    }

    @Test
    void aFenceOnAPage() throws IOException {
        project.with(PAGE, page("13"));

        assertMadeAnew("int a = 13;");
    }

    @Test
    void aSourceThatFencesMayUse() throws IOException {
        project.with("src/main/java/shop/Till.java", "package shop; class Till {}")
                .compiled();

        assertMadeAnew("int a = 1;");
    }

    @Test
    void aClassThatIsNoLongerWhatWasCompiled() throws IOException {
        project.with("target/classes/shop/Cart.class", "damaged");

        assertThat(made().problems()).isNotEmpty();
    }

    @Test
    void aTestThatSomebodyChanged() throws IOException {
        Path generated = folder.resolve("target/generated-test-sources/recto/shop/CartExamplesTest.java");
        String written = Files.readString(generated);
        Files.writeString(generated, "changed");

        assertMadeAnew("int a = 1;");
        assertThat(generated).content().isEqualTo(written);
    }

    @Test
    void aTestThatIsGone() throws IOException {
        Path generated = folder.resolve("target/generated-test-sources/recto/shop/CartExamplesTest.java");
        Files.delete(generated);

        assertMadeAnew("int a = 1;");
        assertThat(generated).exists();
    }

    @Test
    void aMapOfFencesThatIsGone() throws IOException {
        Path map = folder.resolve("target").resolve(FenceMap.FILE);
        Files.delete(map);

        assertMadeAnew("int a = 1;");
        assertThat(map).exists();
    }

    @Test
    void aStoreThatIsGone() throws IOException {
        FileTree.remove(folder.resolve("target/recto/store"));

        assertMadeAnew("int a = 1;");
    }

    @Test
    void whatIsWrongIsToldEachTime() throws IOException {
        project.with(PAGE, page("lost()"));

        assertThat(made().problems()).extracting(Problem::id).containsExactly("broken-fence");
        assertThat(made().problems()).extracting(Problem::id).containsExactly("broken-fence");
    }

    private void assertMadeAnew(String fence) throws IOException {
        Path witness = witness();

        assertThat(made().problems()).isEmpty();

        assertThat(witness).doesNotExist();
        assertThat(String.join("\n", files().values())).contains(fence);
        assertThat(witness()).exists();
        assertThat(made().problems()).isEmpty();
        assertThat(witness).exists();
    }

    /** A file that is gone as soon as fences are tried: that begins in an empty folder. */
    private Path witness() throws IOException {
        Path witness = folder.resolve("target/recto/fences/witness");
        Files.createDirectories(witness.getParent());
        return Files.writeString(witness, "");
    }

    private SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path file : FileTree.files(folder.resolve("target/generated-test-sources/recto"))) {
            files.put(file.toString(), Files.readString(file));
        }
        return files;
    }

    private GeneratedTests made() throws IOException {
        return new Recto(project.project()).examples();
    }
}
