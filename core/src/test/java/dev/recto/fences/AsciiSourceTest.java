package dev.recto.fences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsciiSourceTest {

    @Test
    void charactersBeyondAsciiAreEscaped() {
        assertThat(AsciiSource.of("\"3 × 2 €\"")).isEqualTo("\"3 \\u00d7 2 \\u20ac\"");
    }

    @Test
    void bothHalvesOfASurrogatePairAreEscapedWhereverTheyStand() {
        assertThat(AsciiSource.of("\"𝄞\"")).isEqualTo("\"\\ud834\\udd1e\"");
    }
}
