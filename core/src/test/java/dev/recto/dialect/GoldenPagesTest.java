package dev.recto.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A page of each dialect that uses what the dialect knows, in the one grammar, and what is said of it. After a change that is meant,
 * {@code -Drecto.golden.accept} writes the results anew.
 */
class GoldenPagesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dialects");
    private static final String FILE = "_posts/2020-01-01-a.md";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void isReadAsBefore(MutablePage page) throws IOException {
        Foreign site = new Foreign(folder)
                .in(page.dialect())
                .with("assets/a.png", "")
                .with("other.md", "(there)=\n# Other\n\nWords.\n")
                .with(FILE, page.text());
        String result = site.page(FILE) + "\n---- told\n" + String.join("\n", site.told(FILE)) + "\n";
        Path golden = GOLDEN.resolve(page.dialect() + ".txt");
        if (System.getProperty("recto.golden.accept") != null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, result);
        }
        assertThat(golden).content().isEqualTo(result);
    }
}
