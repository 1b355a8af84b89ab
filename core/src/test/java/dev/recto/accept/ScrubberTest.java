package dev.recto.accept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScrubberTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "DURATIONS, took 12.5 ms, took ‹duration›",
                "DURATIONS, 1 min 2 s later, ‹duration› later",
                "DURATIONS, 3ns 4µs, ‹duration›",
                "DURATIONS, PT0.25S, ‹duration›",
                "DURATIONS, 3 sheep and x2s, 3 sheep and x2s",
                "ADDRESSES, dl.Value@1b6d3586., dl.Value@‹address›.",
                "ADDRESSES, [I@7f, [I@‹address›",
                "ADDRESSES, at 0x00007f3c1a2b, at ‹address›",
                "ADDRESSES, mail ada@cafe.org, mail ada@cafe.org",
                "TEMPORARY_PATHS, wrote /tmp/junit-4711/out.csv, wrote ‹temporary path›/out.csv",
                "TEMPORARY_PATHS, /private/var/folders/x1/abc/T/j9/a, ‹temporary path›/a",
                "TEMPORARY_PATHS, C:\\Users\\Ada Lace\\AppData\\Local\\Temp\\j1\\a.txt, ‹temporary path›\\a.txt",
                "TEMPORARY_PATHS, /home/tmp/x, /home/tmp/x",
                "SEEDS, seed 42 and Seed = -7L, seed ‹seed› and Seed = ‹seed›",
                "SEEDS, seeds 42, seeds 42",
                "TIMES, on 2026-11-20T19:28:53.5Z at 07:08:09, on ‹time› at ‹time›",
                "TIMES, 1999-12 and 12:30, 1999-12 and 12:30"
            })
    void replacesWhatDiffersFromRunToRunAndNothingElse(Scrubbing.Scrubber scrubber, String text, String scrubbed) {
        assertThat(scrubber.scrub(text)).isEqualTo(scrubbed);
    }
}
