package dev.recto.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    static Stream<String> languages() {
        return Wording.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aLanguageHasAllWordsInTheOrderOfEnglish(String language) throws IOException {
        assertThat(Wording.of(language).language()).isEqualTo(language);
        assertThat(keys(language)).isEqualTo(keys("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr"})
    void oneIsToldApartFromMore(String language) {
        Counted minutes = Wording.of(language).minutes();

        assertThat(minutes.of(1)).isNotEqualTo(minutes.of(2).replace('2', '1'));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 0 pages, 1 page, 21 pages",
        "fr, 0 page, 1 page, 21 pages",
        "de, 0 Seiten, 1 Seite, 21 Seiten",
        "ja, 0ページ, 1ページ, 21ページ"
    })
    void aNumberTakesItsForm(String language, String none, String one, String many) {
        Counted pages = Wording.of(language).pageCount();

        assertThat(List.of(pages.of(0), pages.of(1), pages.of(21))).containsExactly(none, one, many);
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, en",
        "de-CH, de",
        "fr_CA, fr",
        "es-419, es",
        "ja-JP, ja",
        "zh, zh",
        "zh-Hans-HK, zh",
        "zh-Hant, en",
        "zh-TW, en",
        "ar, en",
        "pt-BR, en",
        "'', en",
        "no such tag, en"
    })
    void aBookTakesTheWordsOfItsLanguageOrEnglishOnes(String tag, String language) {
        assertThat(Wording.of(tag).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "skip = Skip to the text|skip: Skip|de: skip: Skip is not: key = words",
                "skip = Skip to the text|skipped = Skip|de: skip is missing",
                "skip = Skip|sky = Sky~skip = Skip|de: sky means nothing",
                "skip = Skip|skip = Sky~skip = Skip|de: skip = Skip to the text is there twice",
                "skip = Skip|skip = {}|de: skip has no place for what is told",
                "chapter = Chapter {}|chapter = Chapter|de: chapter needs one {}",
                "chapter = Chapter {}|chapter = {} {}|de: chapter needs one {}",
                "{} minutes|minutes|de: minutes needs one {}",
                "{} minutes|{} minutes / {}|de: minutes has more than two forms"
            })
    void aFileThatLacksSomethingOrHasMoreIsRefused(String found, String planted, String message) throws IOException {
        String wrong = text("en").replaceFirst(Pattern.quote(found), planted.replace('~', '\n'));

        assertThatThrownBy(() -> Wording.read("de", WordsFile.read("de", wrong)))
                .hasMessage(message);
    }

    private static List<String> keys(String language) throws IOException {
        return text(language)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .toList();
    }

    private static String text(String language) throws IOException {
        try (InputStream file = Objects.requireNonNull(Wording.class.getResourceAsStream(language + ".txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
