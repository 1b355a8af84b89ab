package dev.recto.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.TinyProject;
import dev.recto.evidence.MethodFiles.MethodFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.data.ExecutionData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Method by method, the lines of a class are those that JaCoCo finds in the whole. */
class ClassCodeTest {

    private static final Path CLASSES = Path.of(TinyProject.location(ClassCode.class));

    /** Our own classes: records, enumerations, interfaces, lambdas, switches over strings and types, what javac makes up. */
    static Stream<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files
                    .map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.matches("dev/recto/(book|evidence|verify|html|editions)/[^/]*\\.class"))
                    .filter(file -> !file.endsWith("-info.class"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void theLinesAreThoseOfTheWholeClass(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(CLASSES.resolve(file));
        String name = file.substring(0, file.length() - ".class".length());
        IClassCoverage unrun = Coverages.unrun(bytes, name);
        Optional<ClassCode> code = ClassCode.of(bytes, name);
        assertThat(code.isPresent()).isEqualTo(unrun != null);
        int probes = MethodFiles.of(bytes).stream().mapToInt(MethodFile::probes).sum();
        Random random = new Random(probes);
        for (int share : List.of(1, 5, 10)) {
            boolean[] fired = new boolean[probes];
            for (int probe = 0; probe < probes; probe++) {
                fired[probe] = random.nextInt(10) < share;
            }
            if (unrun != null && probes > 0) {
                ExecutionData data = new ExecutionData(unrun.getId(), name, fired);
                ClassLines whole =
                        ClassLines.of(CodeLines.of(unrun), Objects.requireNonNull(Coverages.of(bytes, data)));
                assertThat(code.orElseThrow().lines(unrun.getId(), fired)).isEqualTo(whole);
                assertThat(ClassLines.read(CodeLines.read(whole.code().written()), whole.written()))
                        .isEqualTo(whole);
                assertThat(code.orElseThrow().lines(unrun.getId() + 1, fired)).isNull();
            }
        }
    }
}
