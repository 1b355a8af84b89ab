package dev.recto.tags;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "0.499, %.0f, 0",
        "99.6, %.0f, 100",
        "-0.2, %.0f, -0",
        "0.0004, %.2f, 0.00",
        "0.0004, '%,8.1f failures', 0.0",
        "1234.5, %.4g, 1235",
        "0.5, %.0f%%, 1",
        "0.0004, %.3s, 0.0",
        "12.5, %.2s, 12",
        "2.5e-9, '%.3e or %.3f', 0.000"
    })
    void aFormatThatHidesWhatANumberSays(String value, String format, String shown) {
        assertThat(Rounding.away(value, format)).contains(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "0, %.0f", "0.0, %.1f", "12, %d", "12.0, %.0f", "0.499, %.1f", "0.499, %.0e", "0.0004, %.1e", "1234.5, %.1f",
        "1234.5, %s", "0.499, %%", "words, %.2s", "NaN, %.0f", "12, %,.2f", "1234567, '%,d'", "0.499, ''", "255, %x"
    })
    void aFormatThatDoesNot(String value, String format) {
        assertThat(Rounding.away(value, format)).isEmpty();
    }
}
