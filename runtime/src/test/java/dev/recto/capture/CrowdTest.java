package dev.recto.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.capture.fixture.Crowd;
import dev.recto.receipt.TestRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** Where many tests run at once, none is credited with what another printed or ran: what is not surely its own is marked. */
class CrowdTest {

    /** Counts for the whole JVM, as JaCoCo's agent does. */
    private static final class Agent implements Coverage {
        private final Set<String> hits = ConcurrentHashMap.newKeySet();

        @Override
        public void begin() {
            hits.clear();
        }

        @Override
        public List<ExecutionData.Probes> end() {
            List<ExecutionData.Probes> probes = hits.stream()
                    .map(name -> new ExecutionData.Probes(1, name, 1, BitSet.valueOf(new byte[] {1})))
                    .toList();
            hits.clear();
            return probes;
        }
    }

    @TempDir
    Path temporary;

    private Rehearsal rehearsal;

    @BeforeEach
    void fourThreads() {
        rehearsal = new Rehearsal(temporary);
        String parallel = "junit.jupiter.execution.parallel.";
        rehearsal.parameters.put(parallel + "enabled", "true");
        rehearsal.parameters.put(parallel + "mode.default", "concurrent");
        rehearsal.parameters.put(parallel + "config.strategy", "fixed");
        rehearsal.parameters.put(parallel + "config.fixed.parallelism", "4");
        Agent agent = new Agent();
        rehearsal.coverage = agent;
        Crowd.setOnRun(agent.hits::add);
    }

    @AfterEach
    void forgetTheAgent() {
        Crowd.setOnRun(name -> {});
    }

    @RepeatedTest(20)
    void nobodyIsCreditedWithWhatIsAnothers() throws IOException {
        assertThat(rehearsal
                        .run(Crowd.Left.class, Crowd.Hermit.class, Crowd.Right.class)
                        .getTestsSucceededCount())
                .isEqualTo(15);

        // Three classes in one top-level class, each of which ends by itself: three receipts.
        List<TestRun> runs = Stream.of(1, 2, 3)
                .flatMap(n -> rehearsal.receipt(Crowd.class, n).tests().stream())
                .toList();
        assertThat(runs).hasSize(15);
        for (TestRun run : runs) {
            assertOwn(run);
        }
        String hermit = Crowd.Hermit.class.getName();
        assertThat(runs)
                .filteredOn(run -> run.testClass().equals(hermit))
                .hasSize(5)
                .noneMatch(TestRun::overlapped);
        assertThat(runs).filteredOn(TestRun::overlapped).hasSizeGreaterThanOrEqualTo(2);
    }

    private static void assertOwn(TestRun run) throws IOException {
        String type = run.testClass().substring(run.testClass().indexOf('$') + 1);
        String name = type + run.displayName().replaceAll("\\D*(\\d+) of \\d+", "$1");
        if (run.overlapped()) {
            assertThat(run.coverage()).isNull();
        } else {
            assertThat(run.stdout()).isEqualTo((name + "\n").repeat(Crowd.TIMES));
            assertThat(ExecutionData.read(Base64.getDecoder().decode(run.coverage())))
                    .extracting(ExecutionData.Probes::name)
                    .containsExactly(name);
        }
    }
}
