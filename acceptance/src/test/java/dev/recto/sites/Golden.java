package dev.recto.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Accepted texts; {@code -Drecto.golden.accept} accepts what is there now. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/sites");

    private Golden() {}

    /** Fails where a text is not the accepted one. */
    static void assertAccepted(String name, String actual) throws IOException {
        Path golden = FOLDER.resolve(name);
        if (System.getProperty("recto.golden.accept") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, actual);
        }
        assertThat(golden).content().isEqualTo(actual);
    }
}
