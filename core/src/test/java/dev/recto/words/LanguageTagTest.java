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

    @ParameterizedTest
    @ValueSource(
            strings = {"de", "de_AT", "zh-Hant-HK", "gsw", "es-419", "he", "iw", "sr-Latn-RS", "de-CH-1996", "EN-gb"})
    void whatNamesALanguageIsATag(String tag) {
        assertThat(LanguageTag.fault(tag)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', is no language's tag",
        "xx, names no language that is known",
        "deu, names no language that is known",
        "german, names no language that is known",
        "de-, is no language's tag",
        "Deutsch (DE), is no language's tag",
        "'en-UK', 'names ''UK'', which is no country''s code'"
    })
    void allElseIsRefused(String tag, String fault) {
        assertThat(LanguageTag.fault(tag)).hasValue(fault);
    }

    @ParameterizedTest
    @CsvSource({"deu, de", "German, de", "deutsch, de", "français, fr", "jpn, ja"})
    void aLanguageIsKnownByItsNamesToo(String word, String tag) {
        assertThat(LanguageTag.meant(word)).hasValue(tag);
    }
}
