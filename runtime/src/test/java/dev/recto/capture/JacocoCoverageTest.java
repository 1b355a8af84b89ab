package dev.recto.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.capture.ExecutionData.Probes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jacoco.agent.rt.IAgent;
import org.junit.jupiter.api.Test;

class JacocoCoverageTest {

    /** An agent that counts up whatever was not yet reset, and keeps what was dumped to the project's own file. */
    private static final class Agent implements IAgent {
        private final List<String> hits = new ArrayList<>();
        private final List<String> dumped = new ArrayList<>();

        void hit(String type) {
            hits.add(type);
        }

        @Override
        public byte[] getExecutionData(boolean reset) {
            List<Probes> probes = hits.stream()
                    .map(type -> new Probes(1, type, 1, BitSet.valueOf(new byte[] {1})))
                    .toList();
            if (reset) {
                reset();
            }
            try {
                return ExecutionData.write(probes, name -> true);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public void dump(boolean reset) {
            dumped.addAll(hits);
            if (reset) {
                reset();
            }
        }

        @Override
        public void reset() {
            hits.clear();
        }

        @Override
        public String getVersion() {
            return "";
        }

        @Override
        public String getSessionId() {
            return "";
        }

        @Override
        public void setSessionId(String id) {}
    }

    private final Agent agent = new Agent();

    private List<List<String>> twoTests(Coverage coverage) throws IOException {
        agent.hit("A");
        coverage.begin();
        agent.hit("B");
        List<String> first = ended(coverage);
        agent.hit("C");
        coverage.begin();
        agent.hit("D");
        return List.of(first, ended(coverage));
    }

    private static List<String> ended(Coverage coverage) throws IOException {
        return Objects.requireNonNull(coverage.end()).stream().map(Probes::name).toList();
    }

    @Test
    void eachTestSeesItsOwnHits() throws IOException {
        assertThat(twoTests(new JacocoCoverage(agent, false))).containsExactly(List.of("B"), List.of("D"));
        assertThat(agent.dumped).isEmpty();
    }

    @Test
    void aSharedAgentTellsTheProjectAllThatWasTakenAway() throws IOException {
        assertThat(twoTests(new JacocoCoverage(agent, true))).containsExactly(List.of("B"), List.of("D"));
        assertThat(agent.dumped).containsExactly("A", "B", "C", "D");
    }

    @Test
    void withoutARunningAgentNothingIsKnown() throws IOException {
        Coverage coverage = JacocoCoverage.find(false);
        coverage.begin();

        assertThat(coverage.end()).isNull();
    }
}
