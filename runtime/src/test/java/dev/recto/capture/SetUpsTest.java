package dev.recto.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.recto.capture.ExecutionData.Probes;
import dev.recto.capture.fixture.LeavesWork;
import dev.recto.capture.fixture.Prepared;
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

        Map<String, String> ran = ran(rehearsal, SetUp.class);
        assertThat(ran.get("a()")).isEqualTo("A BeforeAll Field Initialiser");
        assertThat(ran.get("[1] n = 1")).isEqualTo("B1 BeforeAll Field Initialiser Numbers");
        assertThat(ran.get("[2] n = 2")).isEqualTo("B2 BeforeAll Field Initialiser Numbers");
        assertThat(ran.get("c()")).isEqualTo("BeforeAll C5 Field Initialiser");
    }

    @Test
    void aTestRestsOnItsConstructorFieldsExtensionsAndConditions() throws IOException {
        Rehearsal rehearsal = new Rehearsal(folder);
        rehearsal.coverage = new Ran();

        rehearsal.run(SetUp.class, Prepared.class);

        assertThat(ran(rehearsal, Prepared.class))
                .containsEntry("a()", "A BeforeEach Constructor1 Extension Field1")
                .containsEntry("b()", "B BeforeEach Condition Constructor1 Constructor2 Extension Field1 Field2");
    }

    @Test
    void whatAnEndedTestLeftAtWorkIsNotOfTheNext() throws IOException {
        Rehearsal rehearsal = new Rehearsal(folder);
        rehearsal.coverage = new Ran();

        rehearsal.run(LeavesWork.class);

        assertThat(ran(rehearsal, LeavesWork.class)).containsExactly(entry("b()", "B"));
    }

    /** The code that each test of a class rests on or ran, by the test; none of one that overlapped. */
    private static Map<String, String> ran(Rehearsal rehearsal, Class<?> testClass) throws IOException {
        Map<String, String> ran = new TreeMap<>();
        for (TestRun run : rehearsal.tests(testClass)) {
            if (run.coverage() == null) {
                continue;
            }
            String names = ExecutionData.read(Base64.getDecoder().decode(run.coverage())).stream()
                    .map(Probes::name)
                    .collect(Collectors.joining(" "));
            ran.put(run.displayName(), names);
        }
        return ran;
    }
}
