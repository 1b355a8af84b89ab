package dev.recto.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatableArgumentsTest {

    @Test
    void whatOnlyWarnsOrPlugsInIsLeftOut() {
        List<String> arguments =
                List.of("--release", "17", "-g", "-Xlint:all", "-Werror", "-Xplugin:ErrorProne -Xep", "-parameters");

        assertThat(Recompilation.repeatable(arguments, null)).containsExactly("--release", "17", "-g", "-parameters");
    }

    @Test
    void aPathInTheProjectIsKnownWhereTheProjectIs() {
        List<String> arguments = List.of("-g", "@${project.basedir}/flags");

        assertThat(Recompilation.repeatable(arguments, null)).containsExactly("-g");
        assertThat(Recompilation.repeatable(arguments, Path.of("/there"))).containsExactly("-g", "@/there/flags");
    }
}
