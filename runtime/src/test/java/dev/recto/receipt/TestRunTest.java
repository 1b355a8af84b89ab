package dev.recto.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TestRunTest {

    private static final TestRun RUN = run("out", 1, "err", 2, List.of(new PublishedEntry("key", "value")));

    @Test
    void whatATestSaidIsRewrittenAndNothingElse() {
        assertThat(RUN.rewritten(text -> text.toUpperCase(Locale.ROOT)))
                .isEqualTo(run("OUT", 1, "ERR", 2, List.of(new PublishedEntry("key", "VALUE"))));
    }

    @Test
    void aSilentRunIsTheSameWithoutAWord() {
        TestRun silent = RUN.silent();

        assertThat(silent).usingRecursiveComparison().ignoringFields("files").isEqualTo(run("", 0, "", 0, List.of()));
        assertThat(silent.files()).isEmpty();
    }

    private static TestRun run(
            String stdout, long stdoutCut, String stderr, long stderrCut, List<PublishedEntry> entries) {
        return new TestRun(
                "id",
                "a.T",
                "adds",
                "int",
                "a.Base",
                "adds(int)",
                3,
                Outcome.ABORTED,
                "why",
                true,
                true,
                List.of(),
                stdout,
                stdoutCut,
                stderr,
                stderrCut,
                entries,
                List.of(new PublishedFile("a.svg", "image/svg+xml", "00ff")),
                "AcA=");
    }
}
