package dev.recto.evidence;

import dev.recto.receipt.TestRun;
import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jacoco.core.data.ExecutionData;

/** The classes that a test ran code of. */
public final class ExecutedClasses {

    private ExecutedClasses() {}

    /**
     * Their binary names; none where nothing was recorded.
     *
     * @throws IOException if the execution data cannot be read
     */
    public static SortedSet<String> of(TestRun run) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        if (run.coverage() != null) {
            for (ExecutionData data : LineReader.read(run.coverage())) {
                names.add(data.getName().replace('/', '.'));
            }
        }
        return names;
    }
}
