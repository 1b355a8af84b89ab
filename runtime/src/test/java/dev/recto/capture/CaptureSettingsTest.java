package dev.recto.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class CaptureSettingsTest {

    private final Properties properties = new Properties();

    private CaptureSettings settings() {
        properties.setProperty("recto.receipts.folder", "some/folder");
        return CaptureSettings.from(properties).orElseThrow();
    }

    @Test
    void withoutAFolderNothingIsCaptured() {
        properties.setProperty("recto.run", "x");

        assertThat(CaptureSettings.from(properties)).isEmpty();
    }

    @Test
    void everythingElseIsOptional() {
        assertThat(settings()).isEqualTo(new CaptureSettings(Path.of("some/folder"), "", List.of(), false));
    }

    @Test
    void theProjectsOwnAgentIsSaidToBeShared() {
        properties.setProperty("recto.agent", "shared");

        assertThat(settings().sharedAgent()).isTrue();
    }

    @Test
    void packagesIncludeTheirSubpackagesButNotTheirNeighbours() {
        properties.setProperty("recto.packages", "a.book, b");

        assertThat(settings().mayShow("a/book/X")).isTrue();
        assertThat(settings().mayShow("a/book/deep/X$Y")).isTrue();
        assertThat(settings().mayShow("b/X")).isTrue();
        assertThat(settings().mayShow("a/bookshop/X")).isFalse();
        assertThat(settings().mayShow("a/X")).isFalse();
        assertThat(settings().mayShow("X")).isFalse();
    }

    @Test
    void withoutPackagesAnyClassMayBeShown() {
        assertThat(settings().mayShow("X")).isTrue();
    }
}
