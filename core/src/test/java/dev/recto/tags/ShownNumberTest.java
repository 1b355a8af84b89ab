package dev.recto.tags;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A space in these tables is U+00A0 beside a cross and U+202F between digits. */
class ShownNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Far from one: a power of ten, as published up to six digits, of two where there are more.
                "6.3E-6 | 6.3 × 10⁻⁶",
                "6.31e-06 | 6.31 × 10⁻⁶",
                "6.308476237E-6 | 6.3 × 10⁻⁶",
                "2.220446049250313E-16 | 2.2 × 10⁻¹⁶",
                "9.96218372E-5 | 1.0 × 10⁻⁴",
                "9.99999999E-4 | 1.0 × 10⁻³",
                "1.0E-5 | 1.0 × 10⁻⁵",
                "1E-5 | 1 × 10⁻⁵",
                "0.000005 | 5 × 10⁻⁶",
                "0.0005 | 5 × 10⁻⁴",
                "-5.0E-4 | −5.0 × 10⁻⁴",
                "1.5E10 | 1.5 × 10¹⁰",
                "1.23456789E8 | 1.2 × 10⁸",
                "4.9E-324 | 4.9 × 10⁻³²⁴",
                "1.7976931348623157E308 | 1.8 × 10³⁰⁸",
                // Near to one: three digits where there are more than six, and one behind the point at least.
                "0.001 | 0.001",
                "0.0019973264 | 0.00200",
                "0.6180339887498949 | 0.618",
                "0.9999999 | 1.000",
                "2.584 | 2.584",
                "2.5844119 | 2.58",
                "-2.5844119 | −2.58",
                "12.34567890 | 12.3",
                "691.2512345 | 691.3",
                "2508.009601 | 2508.0",
                "99999.96789 | 100,000.0",
                "123456.789 | 123,456.8",
                "1.5E2 | 150",
                "7.0 | 7.0",
                "1000000.0 | 1,000,000.0",
                "0 | 0",
                "0.0 | 0.0",
                "-0.0 | −0.0",
                // Whole ones are never rounded, and grouped from five digits on.
                "7 | 7",
                "2024 | 2024",
                "13756 | 13,756",
                "-13756 | −13,756",
                "123456789012345678901234567890 | 123,456,789,012,345,678,901,234,567,890",
                "' 42\n' | 42",
            })
    void inEnglish(String published, String shown) {
        assertThat(ShownNumber.of(published, "en")).contains(spaced(shown));
        assertThat(ShownNumber.of(published, "EN-gb")).contains(spaced(shown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | 13 756 | 1 234 567,8 | −6,3 × 10⁻⁶",
                "sv | 13 756 | 1 234 567,8 | −6,3 × 10⁻⁶",
                "de | 13.756 | 1.234.567,8 | −6,3 × 10⁻⁶",
                "pt-BR | 13.756 | 1.234.567,8 | −6,3 × 10⁻⁶",
                "ja | 13,756 | 1,234,567.8 | −6.3 × 10⁻⁶",
                "zh-Hant | 13,756 | 1,234,567.8 | −6.3 × 10⁻⁶",
            })
    void inOtherLanguages(String language, String whole, String fraction, String power) {
        assertThat(ShownNumber.of("13756", language)).contains(spaced(whole));
        assertThat(ShownNumber.of("1234567.75", language)).contains(spaced(fraction));
        assertThat(ShownNumber.of("-6.3E-6", language)).contains(spaced(power));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words",
                "",
                "NaN",
                "Infinity",
                "007",
                "+5",
                "5.",
                ".5",
                "1,000",
                "0x1F",
                "1e",
                "1E9999",
                "0E-7",
                "1 2",
                "٣",
                "5 ms",
                "2026-11-28",
                "1_000"
            })
    void whatIsNoNumberStaysAsItIs(String published) {
        assertThat(ShownNumber.of(published, "en")).isEmpty();
        assertThat(ResultFormat.apply(published, "", "en")).contains(published);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0, %.0e, 0e+00",
        "0.00, %.1e, 0.0e+00",
        "0, %.1e, 0.0e+00",
        "0.0, %.2f, 0.00",
        "0.0, %s, 0.0",
        "0.02, %.0e, 2e-02"
    })
    void aZeroHasNoExponentOfItsPlaces(String published, String format, String shown) {
        assertThat(ResultFormat.apply(published, format, "en")).contains(shown);
    }

    private static String spaced(String shown) {
        return shown.replace(" × ", "\u00A0×\u00A0").replace(' ', '\u202F');
    }
}
