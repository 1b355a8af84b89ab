package dev.recto.engine;

import dev.recto.evidence.Readings;
import dev.recto.html.SiteMemory;
import dev.recto.serve.EarlyPages;

/**
 * What a weave that follows others in one process has of them, and whom it tells of pages before the rest is written.
 *
 * @param readings what the files of the build said
 * @param site what was known of sites that were drawn before
 * @param early takes what is drawn
 */
record Warmth(Readings readings, SiteMemory site, EarlyPages early) {

    /** That of the first weave of several. */
    static Warmth of(EarlyPages early) {
        return new Warmth(new Readings(), new SiteMemory(), early);
    }

    /** That of the only weave of a process. */
    static Warmth none() {
        return of(EarlyPages.NOBODY);
    }
}
