package dev.recto.epub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.html.fixture.FixtureBook;
import dev.recto.words.Wording;
import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Books for e-readers in other languages than English, and those whose lines run from right to left. */
class EpubLanguagesTest {

    private static final String ARABIC = """
            ## \u0627\u0644\u0634\u0628\u0643\u0629

            \u0627\u0644\u0634\u0628\u0643\u0629 `f(x)` \u062f\u0627\u0644\u0629 \u0644\u0623\u0648\u0632\u0627\u0646\u0647\u0627.[^1]

            | \u0627\u0644\u0627\u0633\u0645 | 1 |
            |---|--:|
            | \u0648\u0632\u0646 | 2 |

            ```text
            a = b + 1;
            ```

            <details><summary>\u0627\u0644\u0645\u0632\u064a\u062f</summary>

            \u062a\u0641\u0635\u064a\u0644.

            </details>

            [^1]: \u062d\u0627\u0634\u064a\u0629.
            """;

    private static final String JAPANESE = """
            ## \u52fe\u914d

            \u52fe\u914d `f(x)` \u306f\u4e0b\u308a\u5742\u306e\u5411\u304d\u3092\u793a\u3059\u3002[^1]

            ```text
            a = b + 1;
            ```

            <details><summary>\u7d9a\u304d</summary>

            \u8a73\u7d30\u3002

            </details>

            [^1]: \u6ce8\u3002
            """;

    private static Epub fixture(String language) {
        return Epub.of(FixtureBook.in(language), FixtureBook.verdicts(), null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "zh-Hant-TW", "ja", "ar", "he-IL", "no_such tag"})
    void theCheckerOfTheW3cFindsNothing(String language, @TempDir Path folder) throws IOException {
        assertThat(fixture(language).wrong(folder)).isEmpty();
    }

    @Test
    void aChapterInArabicAndOneInJapanesePassTheChecker(@TempDir Path folder) throws IOException {
        assertThat(Epub.in("ar", ARABIC).wrong(folder)).isEmpty();
        assertThat(Epub.in("ja", JAPANESE).wrong(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"de, de", "de-AT, de-AT", "iw, he", "no_such tag, und", "'', und"})
    void everyDocumentAndThePackageSayTheLanguage(String language, String tag) {
        Epub epub = Epub.in(language, "One.");

        assertThat(epub.document("package.opf").select("dc|language").text()).isEqualTo(tag);
        assertThat(epub.documents().filter(address -> address.endsWith("xhtml")))
                .allSatisfy(address -> {
                    Element html = epub.document(address).selectFirst("html");
                    assertThat(html.attr("lang")).isEqualTo(tag);
                    assertThat(html.attr("xml:lang")).isEqualTo(tag);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "en, Contents, Notes, Colophon, Cover",
        "de, Inhalt, Anmerkungen, Kolophon, Umschlag",
        "fr, Sommaire, Notes, Colophon, Couverture",
        "es, Contenido, Notas, Colof\u00f3n, Cubierta",
        "zh, \u76ee\u5f55, \u6ce8\u91ca, \u7248\u672c\u8bf4\u660e, \u5c01\u9762",
        "ja, \u76ee\u6b21, \u6ce8, \u5965\u4ed8, \u8868\u7d19"
    })
    void itsWordsAreThoseOfTheLanguage(String language, String contents, String notes, String colophon, String cover) {
        Epub epub = fixture(language);
        Document nav = epub.document("nav.xhtml");

        assertThat(nav.select("h1").text()).isEqualTo(contents);
        assertThat(nav.select("#contents > ol > li").last().text()).isEqualTo(colophon);
        assertThat(nav.select("nav[hidden] a").first().text()).isEqualTo(cover);
        assertThat(epub.document("n3.xhtml").select("h1").text()).isEqualTo(notes);
        assertThat(nav.select("nav [lang]")).isEmpty();
    }

    @Test
    void wordsOfAnotherLanguageSaySo() {
        Epub arabic = fixture("ar");

        assertThat(arabic.document("nav.xhtml").select("h1").attr("lang")).isEqualTo("en");
        assertThat(arabic.document("n3.xhtml").select("h1").attr("xml:lang")).isEqualTo("en");
        Element summary = arabic.document("package.opf").selectFirst("meta[property=schema:accessibilitySummary]");
        assertThat(summary.attr("xml:lang")).isEqualTo("en");
        Document german = fixture("de").document("package.opf");
        assertThat(german.select("meta[property=schema:accessibilitySummary]").text())
                .isEqualTo("Code und Ausgaben sind Text. Jedes Bild ist in Worten beschrieben.");
    }

    @Test
    void proofsAreInTheWordsOfTheBookAndSayWhereTheyAreInEnglish() {
        Element own = fixture("ja").document("n3.xhtml").selectFirst(".proven");
        Element borrowed = fixture("ar").document("n3.xhtml").selectFirst(".proven");

        assertThat(own.selectFirst("dt").ownText())
                .isEqualTo(Wording.of("ja").proof().ranIn());
        assertThat(own.hasAttr("lang")).isFalse();
        assertThat(own.hasAttr("dir")).isFalse();
        assertThat(borrowed.attr("lang")).isEqualTo("en");
        assertThat(borrowed.attr("dir")).isEqualTo("ltr");
        assertThat(fixture("en").document("n3.xhtml").select("[lang]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"ar, rtl", "he-IL, rtl", "ar-Latn, ''", "en, ''", "ja, ''"})
    void pagesTurnAsTheLanguageRuns(String language, String direction) {
        Epub epub = fixture(language);
        Document opf = epub.document("package.opf");

        assertThat(opf.select("spine").attr("page-progression-direction")).isEqualTo(direction);
        assertThat(opf.select("package").attr("dir")).isEqualTo(direction);
        assertThat(epub.documents().filter(address -> address.endsWith("xhtml")))
                .allMatch(address ->
                        epub.document(address).select("html").attr("dir").equals(direction));
    }

    @Test
    void codeAndDrawingsRunFromLeftToRight() {
        Epub arabic = fixture("ar");

        assertThat(arabic.document("p3.xhtml").select("pre, code, .place, td.right"))
                .allMatch(code -> code.attr("dir").equals("ltr"));
        assertThat(arabic.document("p3.xhtml").select("svg"))
                .allMatch(svg -> svg.attr("direction").equals("ltr"));
        assertThat(fixture("en").document("p3.xhtml").select("[dir], [direction]"))
                .isEmpty();
    }

    @Test
    void theCoverOfABookFromRightToLeftIsBoundAtTheRight() {
        Document cover = fixture("ar").document("cover.svg");

        assertThat(cover.select("svg").attr("direction")).isEqualTo("rtl");
        assertThat(cover.select("text").eachAttr("x")).containsOnly("1080");
        assertThat(cover.select("rect").eachAttr("x")).containsExactly("1164", "900");
    }
}
