package dev.recto.html.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndentationTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "    ", "x = 1;", " x = 1;", "System.out.println(exact(0.1),exact(0.2));"})
    void whatStandsAtTheMarginIsToldNothing(String line) {
        assertThat(Indentation.classes(line)).isEmpty();
    }

    @Test
    void aLineIsAsFarInAsItsBlanksAndATabIsFour() {
        assertThat(Indentation.classes("    x = 1;")).isEqualTo(" in4");
        assertThat(Indentation.classes("     x = 1;")).isEqualTo(" in4");
        assertThat(Indentation.classes("\tx = 1;")).isEqualTo(" in4");
        assertThat(Indentation.classes(" ".repeat(60) + "x")).isEqualTo(" in24 crowded");
    }

    @Test
    void aFirstWordThatIsTooLongForAPhoneIsTold() {
        assertThat(Indentation.classes("    System.out.println(exact(1));")).isEqualTo(" in4 crowded");
        assertThat(Indentation.classes("    System.out.println(exact());")).isEqualTo(" in4");
        assertThat(Indentation.classes("    return a + b + c + d + e + f + g + h + i;"))
                .isEqualTo(" in4");
    }

    @Test
    void theStyleSheetKnowsEachClass() throws IOException {
        String sheet;
        try (InputStream stream = getClass().getResourceAsStream("/dev/recto/html/style/names.css")) {
            sheet = new String(stream.readAllBytes(), UTF_8);
        }

        IntStream.rangeClosed(1, 12)
                .forEach(half -> assertThat(sheet).contains(".in%d { --indent: %d; }".formatted(2 * half, 2 * half)));
    }
}
