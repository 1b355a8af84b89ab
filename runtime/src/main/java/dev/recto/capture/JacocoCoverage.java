package dev.recto.capture;

import dev.recto.capture.ExecutionData.Probes;
import java.io.IOException;
import java.util.List;
import org.jacoco.agent.rt.IAgent;
import org.jacoco.agent.rt.RT;

/** Asks JaCoCo's agent, where the JVM was started with it. */
final class JacocoCoverage implements Coverage {

    private final IAgent agent;
    private final boolean shared;

    JacocoCoverage(IAgent agent, boolean shared) {
        this.agent = agent;
        this.shared = shared;
    }

    /** @param shared whether the project reports from the same agent, so that it must be told all that we take away */
    static Coverage find(boolean shared) {
        try {
            IAgent agent = RT.getAgent();
            Coverage asAgent = new JacocoCoverage(agent, shared);
            return shared
                    ? asAgent
                    : ProbeRegistry.listen(agent).<Coverage>map(live -> live).orElse(asAgent);
        } catch (LinkageError | IllegalStateException e) {
            return NONE; // no agent's classes, or the classes without a running agent
        }
    }

    @Override
    public void begin() throws IOException {
        if (shared) {
            agent.dump(true);
        } else {
            agent.reset();
        }
    }

    @Override
    public List<Probes> end() throws IOException {
        if (shared) {
            byte[] data = agent.getExecutionData(false);
            agent.dump(true);
            return ExecutionData.read(data);
        }
        return ExecutionData.read(agent.getExecutionData(true));
    }
}
