package dev.recto.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jacoco.agent.rt.IAgent;
import org.junit.jupiter.api.Test;

class JacocoCoverageTest {

    /** An agent that counts up whatever was not yet reset, and keeps what was dumped to the project's own file. */
    private static final class Agent implements IAgent {
        private final List<Byte> hits = new ArrayList<>();
        private final List<Byte> dumped = new ArrayList<>();

        void hit(int probe) {
            hits.add((byte) probe);
        }

        @Override
        public byte[] getExecutionData(boolean reset) {
            byte[] data = new byte[hits.size()];
            for (int i = 0; i < data.length; i++) {
                data[i] = hits.get(i);
            }
            if (reset) {
                reset();
            }
            return data;
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

    private List<byte[]> twoTests(Coverage coverage) throws IOException {
        agent.hit(1);
        coverage.begin();
        agent.hit(2);
        byte[] first = coverage.end();
        agent.hit(3);
        coverage.begin();
        agent.hit(4);
        return List.of(first, coverage.end());
    }

    @Test
    void eachTestSeesItsOwnHits() throws IOException {
        assertThat(twoTests(new JacocoCoverage(agent, false))).containsExactly(new byte[] {2}, new byte[] {4});
        assertThat(agent.dumped).isEmpty();
    }

    @Test
    void aSharedAgentTellsTheProjectAllThatWasTakenAway() throws IOException {
        assertThat(twoTests(new JacocoCoverage(agent, true))).containsExactly(new byte[] {2}, new byte[] {4});
        assertThat(agent.dumped).containsExactly((byte) 1, (byte) 2, (byte) 3, (byte) 4);
    }

    @Test
    void withoutARunningAgentNothingIsKnown() throws IOException {
        Coverage coverage = JacocoCoverage.find(false);
        coverage.begin();

        assertThat(coverage.end()).isNull();
    }
}
