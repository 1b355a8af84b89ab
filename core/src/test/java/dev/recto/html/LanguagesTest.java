package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.html.fixture.FixtureBook;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Books in other languages than English, and those whose lines run from right to left. */
class LanguagesTest {

    private static final Map<String, Site> SITES = new TreeMap<>();

    private static Site in(String language) {
        return SITES.computeIfAbsent(language, each -> Site.of(FixtureBook.in(each), FixtureBook.verdicts()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "zh", "ja", "ar", "he-IL"})
    void everyPageIsSoundAndSaysItsLanguage(String language) {
        Site site = in(language);

        assertThat(site.diagnostics()).isEmpty();
        assertThat(site.pages()).isNotEmpty().allSatisfy(address -> {
            Document page = site.document(address);
            SoundHtml.assertHarmless(page);
            SoundHtml.assertWellBuilt(page);
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
        });
    }

    @ParameterizedTest
    @CsvSource({"en, ''", "de, ''", "ja, ''", "ar, rtl", "he-IL, rtl"})
    void everyPageRunsAsItsLanguageDoes(String language, String direction) {
        Site site = in(language);

        assertThat(site.pages())
                .isNotEmpty()
                .allSatisfy(address -> assertThat(
                                site.document(address).select("html").attr("dir"))
                        .isEqualTo(direction));
    }

    @ParameterizedTest
    @CsvSource({
        "de, Inhalt, Register, Kapitel 1, Zurück, Weiter",
        "fr, Sommaire, Index, Chapitre 1, Précédent, Suivant",
        "es, Contenido, Índices, Capítulo 1, Anterior, Siguiente",
        "zh, 目录, 索引, 第 1 章, 上一页, 下一页",
        "ja, 目次, 索引, 第1章, 前へ, 次へ"
    })
    void theInterfaceSpeaksTheLanguageOfTheBook(
            String language, String contents, String indexes, String chapter, String previous, String next) {
        Document page = in(language).document("numbers-and-vectors.html");

        assertThat(page.select(".bar .menu").text()).isEqualTo(contents);
        assertThat(page.select("a[href=indexes.html]").text()).isEqualTo(indexes);
        assertThat(page.select(".opening .label span").eachText()).contains(chapter);
        assertThat(page.select(".turn span").eachText()).isEqualTo(List.of(previous, next));
        assertThat(page.select(".bar .menu").hasAttr("lang")).isFalse();
    }

    @Test
    void aLanguageWithoutWordsHasEnglishOnesThatSaySo() {
        Document page = in("ar").document("numbers-and-vectors.html");

        assertThat(page.select(".bar .menu").text()).isEqualTo("Contents");
        assertThat(page.select(".bar .menu, .skip, .turn span").eachAttr("lang"))
                .containsExactly("en", "en", "en", "en");
    }

    @Test
    void theSpecificationIsInEnglishInEveryBookAndSaysSo() {
        assertThat(in("ja").document("attestation-format.html")
                        .select("article")
                        .attr("lang"))
                .isEqualTo("en");
        assertThat(in("ja").document("attestation-format.html")
                        .select("article")
                        .hasAttr("dir"))
                .isFalse();
        assertThat(in("ar").document("attestation-format.html")
                        .select("article")
                        .attr("dir"))
                .isEqualTo("ltr");
        assertThat(in("en").document("attestation-format.html")
                        .select("article")
                        .hasAttr("lang"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "de, Kolophon, Listing 3.1, Abbildung 3.1, Tests, der ganze Nachweis, ausgegeben von",
        "fr, Colophon, Listing 3.1, Figure 3.1, tests, la preuve entière, affiché par",
        "es, Colofón, Listado 3.1, Figura 3.1, pruebas, la comprobación completa, impreso por",
        "zh, 版本说明, 代码 3.1, 图 3.1, 项测试, 完整证据, 输出",
        "ja, 奥付, リスト 3.1, 図 3.1, テスト, 検証記録の全文, の出力"
    })
    void whatIsClaimedIsToldInTheLanguageOfTheBook(
            String language,
            String colophon,
            String listing,
            String figure,
            String tests,
            String proof,
            String printed) {
        Site site = in(language);
        Document page = site.document("automatic-differentiation.html");

        assertThat(site.document("colophon.html").select("h1").text()).isEqualTo(colophon);
        assertThat(page.select("figure.listing .number").eachAttr("aria-label")).contains(listing);
        assertThat(page.select("figcaption .number").eachText()).contains(figure);
        assertThat(page.select(".proof > summary").text()).contains(tests);
        assertThat(page.select(".proof > a").eachText()).contains(proof);
        assertThat(page.select("figure.output figcaption").text()).contains(printed);
    }

    @Test
    void borrowedWordsRunFromLeftToRightWhereTheBookDoesNot() {
        Document page = in("ar").document("automatic-differentiation.html");

        assertThat(page.select("figcaption .proof").eachAttr("dir"))
                .isNotEmpty()
                .containsOnly("ltr");
        assertThat(page.select("figcaption .proof").eachAttr("lang")).containsOnly("en");
        assertThat(in("ja").document("automatic-differentiation.html")
                        .select("figcaption .proof[lang], figcaption .proof[dir]"))
                .isEmpty();
    }

    @Test
    void theScriptHasTheWordsOfTheBook() {
        assertThat(in("ja").text("recto.js")).contains("\"close\":\"閉じる\"").doesNotContain("\"Close\"");
        assertThat(in("ar").text("recto.js")).contains("{\"lang\":\"en\",\"dir\":\"ltr\",");
        assertThat(in("en").text("recto.js")).contains("const rectoWords = {\"search\":\"Search\",");
    }
}
