package dev.recto.capture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jacoco.core.data.ExecutionDataStore;
import org.jacoco.core.data.ExecutionDataWriter;
import org.jacoco.core.data.SessionInfo;
import org.jacoco.core.tools.ExecFileLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our reader and writer against JaCoCo's own. */
class ExecutionDataTest {

    private static byte[] exec(org.jacoco.core.data.ExecutionData... classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ExecutionDataWriter writer = new ExecutionDataWriter(bytes);
        writer.visitSessionInfo(new SessionInfo("the-host-1234", 1_700_000_000_000L, 1_700_000_000_001L));
        for (org.jacoco.core.data.ExecutionData type : classes) {
            writer.visitClassExecution(type);
        }
        return bytes.toByteArray();
    }

    private static org.jacoco.core.data.ExecutionData type(long id, String name, int probes) {
        boolean[] hits = new boolean[probes];
        for (int i = 0; i < probes; i += 3) {
            hits[i] = true;
        }
        return new org.jacoco.core.data.ExecutionData(id, name, hits);
    }

    private static ExecutionDataStore load(byte[] exec) throws IOException {
        ExecFileLoader loader = new ExecFileLoader();
        loader.load(new ByteArrayInputStream(exec));
        return loader.getExecutionDataStore();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 127, 128, 300, 20_000})
    void whatIsWrittenIsWhatJacocoRead(int probes) throws IOException {
        byte[] written = ExecutionData.write(ExecutionData.read(exec(type(-5, "a/B", probes))), name -> true);

        assertThat(load(written).get(-5).getProbes())
                .isEqualTo(type(-5, "a/B", probes).getProbes());
        assertThat(load(written).get(-5).getName()).isEqualTo("a/B");
    }

    @Test
    void neitherHostNorTimeNorOrderIsKept() throws IOException {
        byte[] one = ExecutionData.write(ExecutionData.read(exec(type(1, "a/A", 3), type(2, "a/B", 4))), name -> true);
        byte[] two = ExecutionData.write(ExecutionData.read(exec(type(2, "a/B", 4), type(1, "a/A", 3))), name -> true);

        assertThat(one).isEqualTo(two);
        assertThat(new String(one, ISO_8859_1)).doesNotContain("the-host");
    }

    @Test
    void onlyTheWantedClassesAreKept() throws IOException {
        byte[] all = exec(type(1, "book/A", 3), type(2, "lib/B", 4));

        byte[] written = ExecutionData.write(ExecutionData.read(all), name -> name.startsWith("book/"));

        assertThat(ExecutionData.read(written))
                .extracting(ExecutionData.Probes::name)
                .containsExactly("book/A");
    }

    @Test
    void anotherVersionIsRefused() throws IOException {
        byte[] exec = exec();
        exec[4]++;

        assertThatThrownBy(() -> ExecutionData.read(exec))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("0x1008");
    }

    @Test
    void tornOrForeignBytesAreRefused() throws IOException {
        byte[] exec = exec(type(1, "a/A", 30));
        byte[] torn = Arrays.copyOf(exec, exec.length - 1);
        byte[] foreign = {0x42};

        for (byte[] bytes : List.of(torn, foreign)) {
            assertThatThrownBy(() -> ExecutionData.read(bytes)).isInstanceOf(IOException.class);
        }
    }
}
