package dev.recto.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.charts.Scale.Tick;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where axes end, and which values are written at them. */
class ScalesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            0 30                   | 0, 10, 20, 30
            0.11 0.49              | 0.1, 0.2, 0.3, 0.4, 0.5
            -1.5 2.25              | -2, -1, 0, 1, 2, 3
            1 3                    | 1, 2, 3
            1.0 3.0                | 1, 2, 3
            7                      | 0, 5, 10, 15
            0.5                    | 0.0, 0.2, 0.4, 0.6, 0.8, 1.0
            0                      | -1, 0, 1
            0.3 0.6                | 0.3, 0.4, 0.5, 0.6
            1e-7 9e-7              | 0, 2 × 10⁻⁷, 4 × 10⁻⁷, 6 × 10⁻⁷, 8 × 10⁻⁷, 1 × 10⁻⁶
            1e300 3e300            | 1 × 10³⁰⁰, 1.5 × 10³⁰⁰, 2 × 10³⁰⁰, 2.5 × 10³⁰⁰, 3 × 10³⁰⁰
            1000000.1 1000000.3    | 1000000.10, 1000000.15, 1000000.20, 1000000.25, 1000000.30
            """)
    void aLinearAxisHasRoundNumbers(String values, String ticks) {
        assertThat(labels(LinearScale.of(numbers(values), 5, number -> number))).isEqualTo(ticks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            0.02 300               | 0.01, 0.1, 1, 10, 100, 1000
            1 100                  | 1, 10, 100
            5                      | 1, 10
            1                      | 1, 10
            1e-13 24.2             | 10⁻¹³, 10⁻⁹, 10⁻⁵, 10⁻¹, 10³
            1e-300 1e300           | 10⁻³⁰⁰, 10⁻¹⁵⁰, 10⁰, 10¹⁵⁰, 10³⁰⁰
            """)
    void aLogarithmicAxisHasPowersOfTen(String values, String ticks) {
        assertThat(labels(LogScale.of(numbers(values), values.startsWith("1e") ? 5 : 6, number -> number)))
                .isEqualTo(ticks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1, 0", "10, 0.5", "100, 1", "31.622776601683793, 0.75"})
    void aValueLiesOnALogarithmicAxisByItsPower(String value, double share) {
        LogScale scale = LogScale.of(numbers("1 100"), 6, number -> number);

        assertThat(scale.share(new BigDecimal(value)).doubleValue()).isEqualTo(share);
    }

    private static List<BigDecimal> numbers(String values) {
        return Stream.of(values.split(" ")).map(BigDecimal::new).toList();
    }

    private static String labels(Scale scale) {
        return String.join(
                ", ",
                scale.ticks().stream()
                        .map(Tick::label)
                        .map(label -> label.replace('\u00A0', ' '))
                        .toList());
    }
}
