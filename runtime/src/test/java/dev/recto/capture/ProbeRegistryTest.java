package dev.recto.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.capture.ExecutionData.Probes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The registry stands in for that of JaCoCo's agent, which the projects in {@code acceptance} have. */
class ProbeRegistryTest {

    /** Where JaCoCo's classes ask. */
    public static Object data = new Registry();

    /** As {@code org.jacoco.core.data.IExecutionDataVisitor}. */
    public interface Visitor {
        void visitClassExecution(Data data);
    }

    /** As {@code org.jacoco.core.data.ISessionInfoVisitor}. */
    public interface Sessions {
        void visitSessionInfo(String session);
    }

    /** As {@code org.jacoco.core.data.ExecutionData}. */
    public record Data(long id, String name, boolean[] probes) {
        public long getId() {
            return id;
        }

        public String getName() {
            return name;
        }

        public boolean[] getProbes() {
            return probes;
        }
    }

    /** As {@code org.jacoco.core.runtime.RuntimeData}. */
    public static class Registry {

        private final Map<Long, Data> known = new LinkedHashMap<>();

        public void collect(Visitor visitor, Sessions sessions, boolean reset) {
            sessions.visitSessionInfo("s");
            known.values().forEach(visitor::visitClassExecution);
        }

        @Override
        public boolean equals(Object question) {
            if (question instanceof Object[] parts) {
                Data data = known.computeIfAbsent(
                        (Long) parts[0], id -> new Data(id, (String) parts[1], new boolean[(Integer) parts[2]]));
                parts[0] = data.probes();
            }
            return super.equals(question);
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    private static boolean[] ask(long id, String name) {
        Object[] question = {id, name, 3};
        assertThat(data.equals(question)).isFalse();
        return (boolean[]) question[0];
    }

    private static Optional<LiveProbes> listen(String home) throws ReflectiveOperationException {
        return ProbeRegistry.listen(ProbeRegistryTest.class.getField("data"), home);
    }

    @Test
    void classesAreKnownThatAskedBeforeAndThatAskLater() throws Exception {
        data = new Registry();
        boolean[] before = ask(1, "shop/Before");

        LiveProbes live = listen("dev.recto.capture").orElseThrow();
        boolean[] later = ask(2, "shop/Later");
        before[0] = true;
        later[2] = true;

        assertThat(live.end()).extracting(Probes::name).containsExactly("shop/Before", "shop/Later");
        assertThat(listen("dev.recto.capture")).as("the next plan in this JVM").containsSame(live);
    }

    @Test
    void whatIsNotTheAgentsOwnIsLeftAlone() throws Exception {
        Object registry = new Registry();
        data = registry;

        assertThat(listen("org.jacoco")).isEmpty();
        assertThat(data).isSameAs(registry);
        assertThat(ProbeRegistry.listen("no agent")).isEmpty();
    }
}
