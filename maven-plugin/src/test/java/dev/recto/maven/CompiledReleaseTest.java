package dev.recto.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.attest.Compile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The release whose API the sources see. */
class CompiledReleaseTest {

    @Test
    void isWhatJavacWasToldOrElseItsOwn() {
        assertThat(of("-g", "--release", "21", "-source", "17")).isEqualTo("21");
        assertThat(of("-source", "17", "-target", "21")).isEqualTo("17");
        assertThat(of("--source", "17")).isEqualTo("17");
        assertThat(of("-parameters")).isEqualTo("25");
    }

    private static String of(String... arguments) {
        return CompiledRelease.of(
                new Compile(Compile.MAIN, 25, "UTF-8", List.of(arguments), List.of(), List.of(), List.of()));
    }
}
