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
        Counted minutes = Wording.of(language).frame().minutes();

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
        Counted pages = Wording.of(language).frame().pageCount();

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
    @CsvSource({
        "en, '1 of 1 line', '4 of 5 lines', 'line 3: a in the place of b'",
        "de, '1 von 1 Zeile', '4 von 5 Zeilen', 'Zeile 3: a anstelle von b'",
        "fr, '1 ligne sur 1', '4 des 5 lignes', 'ligne 3\u00A0: a à la place de b'",
        "zh, '1 行中的 1 行', '5 行中的 4 行', '第 3 行：以 a 代替 b'",
        "ja, '1行中1行', '5行中4行', '3行目：b の代わりに a'"
    })
    void twoThingsStandInTheOrderOfTheLanguage(String language, String one, String many, String nested) {
        Wording wording = Wording.of(language);

        assertThat(wording.claim().lines().of(1, 1)).isEqualTo(one);
        assertThat(wording.claim().lines().of(4, 5)).isEqualTo(many);
        assertThat(wording.listing().line().of(3, wording.listing().instead().of("a", "b")))
                .isEqualTo(nested);
        assertThat(wording.listing().instead().aroundFirst("b").around("a"))
                .isEqualTo(wording.listing().instead().aroundSecond("a").around("b"));
    }

    @ParameterizedTest
    @CsvSource({"en, 'a, b, c'", "zh, a、b、c", "ja, a、b、c"})
    void namesStandOneBehindTheOther(String language, String all) {
        assertThat(Wording.of(language).join().list(List.of("a", "b", "c"))).isEqualTo(all);
        assertThat(Wording.of(language).join().list(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, , ", "de-CH, , ", "ar, en, ltr", "he, en, ltr", "pt-BR, en, ", "zh-Hant, en, "})
    void borrowedWordsSaySoAndHowTheyRun(String tag, String language, String direction) {
        assertThat(Wording.of(tag).lang()).isEqualTo(language);
        assertThat(Wording.of(tag).dir()).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frame.skip = Skip to the text|frame.skip: Skip|de: frame.skip: Skip is not: key = words",
                "frame.skip = Skip to the text|frame.skipped = Skip|de: frame.skip is missing",
                "frame.skip = Skip|sky = Sky~frame.skip = Skip|de: sky means nothing",
                "frame.skip = Skip|frame.skip = Sky~frame.skip = Skip|de: frame.skip = Skip to the text is there twice",
                "frame.skip = Skip|frame.skip = {}|de: frame.skip has no place for what is told",
                "frame.skip = Skip|frame.skip = {1}|de: frame.skip has no place for what is told",
                "number.chapter = Chapter {}|number.chapter = Chapter|de: number.chapter needs one {}",
                "number.chapter = Chapter {}|number.chapter = {} {}|de: number.chapter needs one {}",
                "{} minutes|minutes|de: frame.minutes needs one {}",
                "{} minutes|{} minutes / {}|de: frame.minutes has more than two forms",
                "{0} of {1} branches|{0} of {} branches|de: claim.branches needs one {1}",
                "{0} of {1} lines|of {1} lines|de: claim.lines needs one {0}"
            })
    void aFileThatLacksSomethingOrHasMoreIsRefused(String found, String planted, String message) throws IOException {
        String wrong = text("en").replaceFirst(Pattern.quote(found), planted.replace('~', '\n'));

        assertThatThrownBy(() -> Wording.read("de", WordsFile.read("de", wrong)))
                .hasMessage(message);
    }

    private static List<String> keys(String language) throws IOException {
        return text(language)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .toList();
    }

    private static String text(String language) throws IOException {
        try (InputStream file = Objects.requireNonNull(Wording.class.getResourceAsStream(language + ".txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
