package dev.recto.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.capture.fixture.Talkative;
import dev.recto.receipt.TestRun;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

    @TempDir
    Path temporary;

    private Rehearsal rehearsal;

    @BeforeEach
    void run() {
        rehearsal = new Rehearsal(temporary);
        rehearsal.run(Talkative.class);
    }

    private TestRun test(String method) {
        return rehearsal.test(Talkative.class, method);
    }

    @Test
    void aTestHasWhatWasPrintedFromBeforeEachToAfterEach() {
        assertThat(test("a").stdout()).isEqualTo("before\ngrößer ☃ 😀\nafter\n");
        assertThat(test("a").stderr()).isEqualTo("warning\n");
    }

    @Test
    void aChildThreadPrintsForItsTest() {
        assertThat(test("b").stdout()).isEqualTo("before\nchild\nafter\n");
    }

    @Test
    void poolThreadsThatAnotherTestStartedPrintForTheTestTheyServe() {
        String expected = "before\n" + "pool\n".repeat(100) + "after\n";

        assertThat(test("d").stdout()).isEqualTo(expected);
        assertThat(test("e").stdout()).isEqualTo(expected);
    }

    @Test
    void whatGoesBeyondTheLimitIsCutAndCounted() {
        TestRun test = test("c");

        assertThat(test.stdout()).hasSize(TestRun.OUTPUT_LIMIT).startsWith("before\nxxx");
        assertThat(test.stdout().length() + test.stdoutCut())
                .isEqualTo("before\n".length() + TestRun.OUTPUT_LIMIT + 2 * 1024 + "after\n".length());
        assertThat(test.stderrCut()).isZero();
    }

    @Test
    void theConsoleShowsEverythingAsBefore() {
        assertThat(rehearsal.out())
                .startsWith("before all")
                .contains("größer ☃ 😀\r\n")
                .endsWith(String.format("after all%n"));
        assertThat(rehearsal.err()).isEqualTo(String.format("warning%n"));
    }

    @Test
    void theStreamsAreGivenBack() {
        PrintStream out = System.out;
        new Rehearsal(temporary).run(Talkative.class);

        assertThat(System.out).isSameAs(out).isNotInstanceOf(Tee.class);
    }
}
