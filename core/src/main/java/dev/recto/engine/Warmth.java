package dev.recto.engine;

import dev.recto.evidence.Readings;
import dev.recto.serve.EarlyPages;

/**
 * What a weave that follows others in one process has of them, and whom it tells of pages before the rest is written.
 *
 * @param readings what the files of the build said
 * @param early takes what is drawn
 */
record Warmth(Readings readings, EarlyPages early) {

    /** That of the only weave of a process. */
    static Warmth none() {
        return new Warmth(new Readings(), EarlyPages.NOBODY);
    }
}
