package dev.recto.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.capture.RunningTests.RunningTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.UniqueId;

class RunningTestsTest {

    private static final UniqueId ENGINE = UniqueId.forEngine("e");
    private static final UniqueId A = ENGINE.append("class", "A");
    private static final UniqueId B = ENGINE.append("class", "B");
    private static final UniqueId A1 = A.append("method", "1");
    private static final UniqueId A2 = A.append("method", "2");
    private static final UniqueId B1 = B.append("method", "1");

    private final RunningTests running = new RunningTests(new ThreadsAtWork(name -> false));
    private final ExecutorService other = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        other.shutdown();
    }

    private Transcript printingElsewhere() {
        return CompletableFuture.supplyAsync(() -> running.printing(test -> test.out), other)
                .join();
    }

    @Test
    void testsOneAfterTheOtherDoNotOverlap() {
        running.enter(ENGINE);
        running.enter(A);
        RunningTest first = running.enterTest(A1);
        running.leave(A1);
        RunningTest second = running.enterTest(A2);
        running.leave(A2);

        assertThat(List.of(first.overlapped(), second.overlapped())).containsExactly(false, false);
    }

    @Test
    void testsAtTheSameTimeAreBothMarked() {
        running.enter(A);
        RunningTest first = running.enterTest(A1);
        RunningTest second = running.enterTest(A2);

        assertThat(List.of(first.overlapped(), second.overlapped())).containsExactly(true, true);
    }

    @Test
    void aContainerThatStartsOutsideATestMarksIt() {
        running.enter(ENGINE);
        running.enter(A);
        RunningTest test = running.enterTest(A1);

        running.enter(B);

        assertThat(test.overlapped()).as("B's @BeforeAll may run the same code").isTrue();
    }

    @Test
    void aTestThatStartsWhileAnotherContainerIsOpenIsMarked() {
        running.enter(A);
        running.enter(B);

        assertThat(running.enterTest(B1).overlapped()).isTrue();
    }

    @Test
    void aTestAlonePrintsOnWhicheverThread() {
        printingElsewhere(); // the thread is older than the test
        RunningTest test = running.enterTest(A1);

        assertThat(printingElsewhere()).isSameAs(test.out);
    }

    @Test
    void aThreadThatServedAnEarlierTestServesTheNext() {
        running.enterTest(A1);
        printingElsewhere(); // the first test starts the thread
        running.leave(A1);
        RunningTest second = running.enterTest(A2);

        assertThat(printingElsewhere()).isSameAs(second.out);
    }

    @Test
    void whereTestsOverlapAThreadPrintsForTheTestThatStartedIt() {
        RunningTest first = running.enterTest(A1);
        printingElsewhere();
        running.enterTest(B1);

        assertThat(printingElsewhere()).isSameAs(first.out);
    }

    @Test
    void whereTestsOverlapAThreadOfNoTestPrintsForNone() {
        printingElsewhere();
        running.enterTest(A1);
        running.enterTest(B1);
        assertThat(printingElsewhere()).isNull();

        running.leave(A1);
        assertThat(printingElsewhere()).as("it may still work for the first").isNull();
    }

    @Test
    void aWorkerGoesBackToTheTestThatItLeftWaiting() {
        List<Transcript> printing = new ArrayList<>();
        RunningTest waiting = running.enterTest(A1);
        RunningTest second = running.enterTest(B1);
        printing.add(running.printing(test -> test.err));
        running.leave(B1);
        printing.add(running.printing(test -> test.err));

        assertThat(printing).containsExactly(second.err, waiting.err);
    }

    @Test
    void betweenTestsNobodyPrints() {
        running.enter(A);
        running.enterTest(A1);
        running.leave(A1);

        assertThat(running.printing(test -> test.out)).isNull();
    }
}
