package dev.recto.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({"de_AT, de-AT", "zh_Hant_HK, zh-Hant-HK", "pt-BR, pt-BR", "'', ''"})
    void aTagIsWrittenAsBcp47Does(String tag, String written) {
        assertThat(LanguageTag.written(tag)).isEqualTo(written);
        assertThat(LanguageTag.locale(tag)).isEqualTo(LanguageTag.locale(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hant", "zh-TW", "zh_HK", "zh-MO", "zh-Hant-CN"})
    void someChineseIsWrittenWithTheTraditionalSigns(String tag) {
        assertThat(LanguageTag.isTraditional(LanguageTag.locale(tag))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-SG", "zh-Hans-HK", "zh-Hans-TW"})
    void theScriptOfATagCountsForMoreThanItsCountry(String tag) {
        assertThat(LanguageTag.isTraditional(LanguageTag.locale(tag))).isFalse();
    }
}
