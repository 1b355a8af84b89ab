package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceSetTest {

    @Test
    void theReleaseIsWhatJavacWasToldOrElseItsOwn() {
        assertThat(of("-g", "--release", "21", "-source", "17").release()).isEqualTo("21");
        assertThat(of("-source", "17", "-target", "21").release()).isEqualTo("17");
        assertThat(of("--source", "17").release()).isEqualTo("17");
        assertThat(of("-parameters").release())
                .isEqualTo(Integer.toString(Runtime.version().feature()));
    }

    @Test
    void fencesAreHeldToTheOptionReleaseAlone() {
        assertThat(of("-g", "--release", "21").toldRelease()).isEqualTo("21");
        assertThat(of("-source", "17").toldRelease()).isNull();
    }

    private static SourceSet of(String... arguments) {
        return new SourceSet(List.of(), Path.of("classes"), List.of(), List.of(arguments), List.of());
    }
}
