package dev.recto.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * For every message there is a test that plants its fault: somewhere among the tests, outside of comments, stands its id as
 * what is expected, or its constant. What that test then asks is for its reader to judge.
 */
class PlantedTest {

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(?://|/?\\*).*$");

    /** What tests say, of all modules but the manual, which tells of each message and plants none. */
    private static final String TESTS = tests();

    @ParameterizedTest
    @EnumSource
    void aTestExpectsIt(ProblemKind kind) {
        assertThat(TESTS)
                .containsPattern("(?<![\\w-])" + kind.id() + "(?![\\w-])|\\bProblemKind\\." + kind.name() + "\\b");
    }

    private static String tests() {
        List<String> texts = new ArrayList<>();
        for (String folder : List.of(
                "language/src/test",
                "runtime/src/test",
                "processor/src/test",
                "core/src/test",
                "maven-plugin/src/test",
                "acceptance/src/test",
                "acceptance/src/it")) {
            try (Stream<Path> files = Files.walk(Path.of("..", folder))) {
                for (Path file : files.filter(each -> each.toString().matches(".*\\.(?:java|groovy|txt|csv)"))
                        .toList()) {
                    texts.add(COMMENT.matcher(Files.readString(file)).replaceAll(""));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return String.join("\n", texts);
    }
}
