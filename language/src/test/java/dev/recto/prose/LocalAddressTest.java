package dev.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @CsvSource({
        "a.png,a.png,''",
        "my pic.svg,my pic.svg,''",
        "my%20pic.svg#f,my pic.svg,#f",
        "../b/%E7%AB%A0.md?x#y,../b/章.md,?x#y",
        "a+b.png,a+b.png,''",
        "a%2Bb%23c.png,a+b#c.png,''",
        "100%.png,100%.png,''",
        "a%00b.png,a%00b.png,''"
    })
    void namesAFile(String address, String path, String rest) {
        assertThat(LocalAddress.of(address)).hasValue(new LocalAddress(path, rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "#fragment", "?query", "/root.png", "https://example.org/a.png", "mailto:a@b.c", "data:,x"})
    void orNamesNone(String address) {
        assertThat(LocalAddress.of(address)).isEmpty();
    }
}
