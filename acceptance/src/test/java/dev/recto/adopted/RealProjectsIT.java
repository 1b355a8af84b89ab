package dev.recto.adopted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.faults.Maven;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever has a project types two commands, whatever its shape and on whichever Maven, and has a book that is proven. */
@EnabledIf("dev.recto.faults.Maven#isKnown")
class RealProjectsIT {

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "COMMONMARK")
    void aLibraryHasABook(RealProject project) throws Exception {
        Adopted adopted = Adopted.by(Maven.home(), project).neededNothingElse();

        adopted.wove(adopted.chapter());
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void aModuleHasTheBookOfAll(Path maven) throws Exception {
        Adopted adopted = Adopted.by(maven, RealProject.COMMONMARK).neededNothingElse();

        adopted.wove("commonmark/target/book/characters.html");
        adopted.wove("book/target/book/characters.html");
        assertThat(adopted.folder().resolve("book/target/book/strikethrough.html"))
                .content()
                .contains("StrikethroughTest.twoTildes");
    }

    /** The one that builds this project, and those that were unpacked for it. */
    static List<Path> mavens() throws IOException {
        try (Stream<Path> unpacked = Files.list(Maven.folder("mavens"))) {
            return Stream.concat(Stream.of(Maven.home()), unpacked.sorted()).toList();
        }
    }
}
