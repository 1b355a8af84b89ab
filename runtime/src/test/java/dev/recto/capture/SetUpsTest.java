package dev.recto.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.capture.ExecutionData.Probes;
import dev.recto.capture.fixture.SetUp;
import dev.recto.receipt.TestRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetUpsTest {

    @TempDir
    private Path folder;

    @Test
    void everyTestOfAClassRestsOnWhatRanBeforeTheFirst() throws IOException {
        Rehearsal rehearsal = new Rehearsal(folder);
        rehearsal.coverage = new Ran();

        rehearsal.run(SetUp.class);

        Map<String, String> ran = new TreeMap<>();
        for (TestRun run : rehearsal.tests(SetUp.class)) {
            String names = ExecutionData.read(Base64.getDecoder().decode(run.coverage())).stream()
                    .map(Probes::name)
                    .collect(Collectors.joining(" "));
            ran.put(run.displayName(), names);
        }
        assertThat(ran.get("a()")).isEqualTo("A BeforeAll Field Initialiser");
        assertThat(ran.get("[1] n = 1")).isEqualTo("B1 BeforeAll Field Initialiser Numbers");
        assertThat(ran.get("[2] n = 2")).isEqualTo("B2 BeforeAll Field Initialiser Numbers");
        assertThat(ran.get("c()")).isEqualTo("BeforeAll C5 Field Initialiser");
    }
}
