package dev.recto.fences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that were read once and found good; {@code -Drecto.golden.accept} takes the new ones in their place. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/golden/examples");

    private Golden() {}

    /** Fails unless the text is the accepted one of this name. */
    static void check(String name, String text) throws IOException {
        Path accepted = FOLDER.resolve(name);
        if (System.getProperty("recto.golden.accept") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(accepted, text);
        }
        assertThat(text).as("%s; accept with -Drecto.golden.accept", accepted).isEqualTo(Files.readString(accepted));
    }
}
