package dev.recto.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.ProblemKind.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README's table of messages and the kinds of problems say the same. */
class ProblemKindTest {

    @Test
    void theReadmeListsEveryKindUnderItsStageAndNoOther() throws IOException {
        List<String> rows =
                Arrays.stream(Stage.values()).map(ProblemKindTest::row).toList();

        assertThat(rowsOfTheReadme()).containsExactlyElementsOf(rows);
    }

    @Test
    void anIdIsItsConstantInKebabCase() {
        assertThat(ProblemKind.DEAD_LINK.id()).isEqualTo("dead-link");
    }

    @Test
    void aKindThatIsMilderInOneCaseDoesNotFailTheBuildThere() {
        Place place = Place.of("preface.md");

        assertThat(ProblemKind.MALFORMED_FRONT_MATTER.at(place, "m", "r").isError())
                .isTrue();
        assertThat(ProblemKind.MALFORMED_FRONT_MATTER.warning(place, "m", "r").isError())
                .isFalse();
        assertThat(ProblemKind.LISTED_TWICE.at(place, "m", "r").isError()).isFalse();
    }

    @Test
    void aFaultThatIsPlacedReadsAsAnyProblem() {
        Fault fault = ProblemKind.DEAD_LINK.at(7, "no 'Cart#ad'", "did you mean 'Cart#add'?");

        assertThat(fault.at(new Place("shop/Cart.java", 3, 5)))
                .hasToString("shop/Cart.java:3:5: [dead-link] no 'Cart#ad'; did you mean 'Cart#add'?");
    }

    @Test
    void aProblemWithoutARemedyEndsWithItsMessage() {
        assertThat(ProblemKind.TEXT_DIFFERS.at(Place.of("a"), "it differs", null))
                .hasToString("a: [text-differs] it differs");
    }

    private static String row(Stage stage) {
        return Arrays.stream(ProblemKind.values())
                .filter(kind -> kind.stage() == stage)
                .map(kind -> "`" + kind.id() + "`")
                .collect(Collectors.joining(" ", "| " + stage.title() + " | ", " |"));
    }

    private static List<String> rowsOfTheReadme() throws IOException {
        return Files.readAllLines(Path.of("..", "README.md")).stream()
                .dropWhile(line -> !line.equals("## Messages"))
                .dropWhile(line -> !line.startsWith("|---"))
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }
}
