package dev.recto.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImprintTest {

    @ParameterizedTest
    @CsvSource({"en, 'Ada, Bo'", "ja, Ada、Bo", "zh-CN, Ada、Bo", "ar, 'Ada, Bo'"})
    void authorsStandOneBehindTheOtherAsTheLanguageHasIt(String language, String byline) {
        Imprint imprint = new Imprint("T", "", List.of("Ada", "Bo"), "", "", "", "", "", "", language);

        assertThat(imprint.byline()).isEqualTo(byline);
    }
}
