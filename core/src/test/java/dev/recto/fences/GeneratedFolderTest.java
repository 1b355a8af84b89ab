package dev.recto.fences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.evidence.SheetOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedFolderTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000);

    @TempDir
    Path folder;

    @Test
    void aFileStandsInTheFolderOfItsPackage() throws IOException {
        replaceBy(tests("Cart", "1"));
        assertThat(folder.resolve("shop/CartExamplesTest.java")).isRegularFile();
    }

    @Test
    void whatStaysTheSameIsNotTouchedSoThatNothingIsRecompiled() throws IOException {
        replaceBy(tests("Cart", "1"));
        Path file = folder.resolve("shop/CartExamplesTest.java");
        Files.setLastModifiedTime(file, LONG_AGO);
        replaceBy(tests("Cart", "1"));
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
    }

    @Test
    void whatChangedIsWritten() throws IOException {
        replaceBy(tests("Cart", "1"));
        replaceBy(tests("Cart", "2"));
        assertThat(folder.resolve("shop/CartExamplesTest.java"))
                .content()
                .contains("\"2\"")
                .doesNotContain("\"1\"");
    }

    @Test
    void whatNoExampleAsksForAnyMoreIsRemoved() throws IOException {
        replaceBy(tests("Cart", "1"));
        replaceBy(tests("Till", "1"));
        assertThat(folder.resolve("shop")).isDirectoryContaining("glob:**TillExamplesTest.java");
        assertThat(folder.resolve("shop/CartExamplesTest.java")).doesNotExist();
        replaceBy(List.of());
        assertThat(folder.resolve("shop")).isEmptyDirectory();
    }

    @Test
    void withoutExamplesNoFolderIsMade() throws IOException {
        Path missing = folder.resolve("missing");
        new GeneratedFolder(missing).replaceBy(List.of());
        assertThat(missing).doesNotExist();
    }

    private void replaceBy(List<TestSource> files) throws IOException {
        new GeneratedFolder(folder).replaceBy(files);
    }

    private static List<TestSource> tests(String type, String prints) {
        return ExampleSource.of(new SheetOf("shop").example(type, "a", prints).sheet());
    }

    @Test
    void charactersBeyondAsciiAreEscaped() {
        assertThat(GeneratedFolder.ascii("\"3 × 2 €\"")).isEqualTo("\"3 \\u00d7 2 \\u20ac\"");
    }

    @Test
    void bothHalvesOfASurrogatePairAreEscapedWhereverTheyStand() {
        assertThat(GeneratedFolder.ascii("\"𝄞\"")).isEqualTo("\"\\ud834\\udd1e\"");
    }
}
