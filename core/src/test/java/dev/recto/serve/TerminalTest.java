package dev.recto.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Place;
import dev.recto.text.ProblemKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the author reads in the terminal. */
class TerminalTest {

    private static final Path PROJECT = Path.of("/project");

    private final List<String> errors = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    @Test
    void aPlaceLeadsToItsFileWhereTheTerminalTakesLinks() {
        terminal(true).tell(ProblemKind.DEAD_LINK.at(new Place("src/book/a b.md", 3, 14), "no type 'Cat'"), PROJECT);

        assertThat(errors)
                .containsExactly(
                        "\u001b]8;;" + Path.of("/project/").resolve("src").toUri()
                                + "/book/a%20b.md#3,14\u001b\\src/book/a b.md:3:14\u001b]8;;\u001b\\"
                                + ": [dead-link] no type 'Cat'");
    }

    @Test
    void itIsPlainWhereNobodySitsAtIt() {
        terminal(false).tell(ProblemKind.DEAD_LINK.at(new Place("src/book/a.md", 3, 14), "no type 'Cat'"), PROJECT);

        assertThat(errors).containsExactly("src/book/a.md:3:14: [dead-link] no type 'Cat'");
    }

    @Test
    void aWarningIsOne() {
        terminal(false).tell(ProblemKind.UNUSED_FIGURE.at(Place.of("a.svg"), "no page shows it"), PROJECT);

        assertThat(errors).isEmpty();
        assertThat(warnings).containsExactly("a.svg: [unused-figure] no page shows it");
    }

    private Terminal terminal(boolean links) {
        return new Terminal(links, line -> {}, warnings::add, errors::add);
    }
}
