package dev.recto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Accepted texts under {@code src/test/resources}; {@code -Drecto.golden.accept} accepts what is there now. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /** An accepted text, or an input kept beside them. */
    static String text(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }

    /** Fails where a text is not the accepted one. */
    static void assertAccepted(String name, String actual) throws IOException {
        if (System.getProperty("recto.golden.accept") != null) {
            Files.writeString(FOLDER.resolve(name), actual);
        }
        assertThat(actual).isEqualTo(text(name));
    }
}
