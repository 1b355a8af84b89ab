package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The release whose API the sources see. */
class CompiledReleaseTest {

    @Test
    void isWhatJavacWasToldOrElseItsOwn() {
        assertThat(of("-g", "--release", "21", "-source", "17")).isEqualTo("21");
        assertThat(of("-source", "17", "-target", "21")).isEqualTo("17");
        assertThat(of("--source", "17")).isEqualTo("17");
        assertThat(of("-parameters"))
                .isEqualTo(Integer.toString(Runtime.version().feature()));
    }

    @Test
    void fencesAreHeldToTheOptionReleaseAlone() {
        assertThat(CompiledRelease.told(List.of("-g", "--release", "21"))).isEqualTo("21");
        assertThat(CompiledRelease.told(List.of("-source", "17"))).isEmpty();
    }

    private static String of(String... arguments) {
        return CompiledRelease.of(List.of(arguments));
    }
}
