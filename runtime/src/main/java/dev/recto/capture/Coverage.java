package dev.recto.capture;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Which code ran between two moments in this JVM, on any thread. */
interface Coverage {

    /** There is no agent: nothing is known. */
    Coverage NONE = new Coverage() {
        @Override
        public void begin() {}

        @Override
        public byte @Nullable [] end() {
            return null;
        }
    };

    /** Forgets what ran until now. */
    void begin() throws IOException;

    /** What ran since {@link #begin}, in JaCoCo's exec format; null where no agent counts. */
    byte @Nullable [] end() throws IOException;
}
