package dev.recto.capture;

import dev.recto.capture.ExecutionData.Probes;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which code ran between two moments in this JVM, on any thread. */
interface Coverage {

    /** There is no agent: nothing is known. */
    Coverage NONE = new Coverage() {
        @Override
        public void begin() {}

        @Override
        public @Nullable List<Probes> end() {
            return null;
        }
    };

    /** Forgets what ran until now. */
    void begin() throws IOException;

    /** What ran since {@link #begin}, each class with what it hit; null where no agent counts. */
    @Nullable
    List<Probes> end() throws IOException;
}
