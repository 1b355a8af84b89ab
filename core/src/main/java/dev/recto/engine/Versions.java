package dev.recto.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jacoco.core.JaCoCo;

/** Versions of the tools that this engine brings. */
final class Versions {

    private static final Pattern RELEASE = Pattern.compile("\\d+\\.\\d+\\.\\d+");

    private Versions() {}

    /** Recto's own, such as {@code 0.1.0}. */
    static String recto() {
        try (InputStream file = Versions.class.getResourceAsStream("version.txt")) {
            return new String(Objects.requireNonNull(file, "version.txt").readAllBytes(), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JaCoCo's, without the time at which it was built, such as {@code 0.8.15}. */
    static String jacoco() {
        Matcher release = RELEASE.matcher(JaCoCo.VERSION);
        return release.find() ? release.group() : JaCoCo.VERSION;
    }
}
