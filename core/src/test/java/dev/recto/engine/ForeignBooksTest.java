package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A book in another language, woven from sources: it follows from its evidence, and what has a number is called so. */
class ForeignBooksTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "ja, 式 1.1, 図 1.1, 表 1.1, 演習 1.1, 補足, 解答, CartTest.adds の出力",
        "ar, Equation 1.1, Figure 1.1, Table 1.1, Exercise 1.1, Note, Solution, printed by CartTest.adds"
    })
    void whatHasANumberIsCalledByItInTheLanguageOfTheBook(
            String language,
            String equation,
            String figure,
            String table,
            String exercise,
            String note,
            String solution,
            String printed)
            throws IOException {
        Path book = ForeignBooks.woven(folder, language);
        Document page = Jsoup.parse(book.resolve(ForeignBooks.PAGE));

        assertThat(page.select(".prose p > a[href^=#]").eachText())
                .extracting(words -> words.replace('\u00A0', ' '))
                .contains(equation, figure, table);
        assertThat(page.select("figcaption .number, .admonition-title .number").eachText())
                .contains(figure, table, exercise);
        assertThat(page.select(".adm-note .admonition-title").text()).isEqualTo(note);
        assertThat(page.select(".solution > summary").eachText()).containsExactly(solution);
        assertThat(page.select("figure.output pre").eachAttr("aria-label")).contains(printed);
    }
}
