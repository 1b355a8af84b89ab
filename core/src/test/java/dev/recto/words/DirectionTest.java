package dev.recto.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionTest {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-EG", "he", "iw", "fa", "ur-PK", "yi", "pa-Arab", "uz_Arab_AF"})
    void theseRunFromRightToLeft(String tag) {
        assertThat(Direction.of(tag)).isEqualTo(Direction.RIGHT_TO_LEFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de-CH", "ja", "zh-Hant", "ks-Deva", "sd-Deva-IN", "pa", "", "no such tag"})
    void theseDoNot(String tag) {
        assertThat(Direction.of(tag)).isEqualTo(Direction.LEFT_TO_RIGHT);
    }
}
