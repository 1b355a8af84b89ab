package dev.recto.html.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sum",
                "Größe",
                "\u07ff\u0800",
                "\u20ac \uffff",
                "\ud83d\ude00!",
                "half \ud83d",
                "half \ude00 of a pair",
                "\ude00\ud83d"
            })
    void aTextIsAsLongAsItsBytes(String text) {
        assertThat(Utf8.length(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
    }
}
