package dev.recto.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenCharactersTest {

    @Test
    void whatWouldHideIsShown() {
        assertThat(HiddenCharacters.reveal(
                        "\u001B[31mred\u001B[0m\u0000\u0007\u007F \u202Egnp.\u2066 \uFEFF\u200B\u0085\uD800"))
                .isEqualTo("\u241B[31mred\u241B[0m\u2400\u2407\u2421 \u2039U+202E\u203Agnp.\u2039U+2066\u203A"
                        + " \u2039U+FEFF\u203A\u2039U+200B\u203A\u2039U+0085\u203A\u2039U+D800\u203A");
    }

    @Test
    void aLineEndIsALineEndAndALoneCarriageReturnIsNone() {
        assertThat(HiddenCharacters.reveal("a\r\nb\n10 %\r20 %")).isEqualTo("a\nb\n10 %\u240D20 %");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tab\there",
                " !\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~",
                "na\u00EFve \u65E5\u672C",
                "\uD83D\uDC69\u200D\uD83D\uDCBB",
                "x\u2081 \u2212 1",
                "\u0645\u06CC\u200C\u062E"
            })
    void whatCanBeSeenStays(String text) {
        assertThat(HiddenCharacters.reveal(text)).isEqualTo(text);
    }
}
