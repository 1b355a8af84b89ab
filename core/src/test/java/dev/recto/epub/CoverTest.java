package dev.recto.epub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Imprint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cover, drawn from the title. */
class CoverTest {

    private static Document cover(String title, String language, String... authors) {
        Imprint imprint = new Imprint(title, "", List.of(authors), "", "", "", "", "", "", language);
        String svg = new String(Cover.picture(imprint).content(), StandardCharsets.UTF_8);
        return Jsoup.parse(svg, "", Parser.xmlParser());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Carts                            | Carts
            en | Deep Learning from the Ground Up | Deep Learning/from the Ground/Up
            en | Donaudampfschifffahrtsgesellschaft | Donaudampfschifffahrtsgesellschaft
            ja | 深層学習を一から作るための本       | 深層学習を一から/作るための本
            """)
    void linesEndWhereTheLanguageLetsThem(String language, String title, String lines) {
        assertThat(cover(title, language).select("text").eachText()).containsExactly(lines.split("/"));
    }

    @Test
    void aLongTitleIsSmallerAndSaysWhereItIsCut() {
        Document cover = cover("so many words that nobody reads them ".repeat(12), "en");

        assertThat(cover.select("text")).hasSize(7);
        assertThat(cover.select("text").last().text()).endsWith("\u2026");
        assertThat(cover.select("text").attr("font-size")).isEqualTo("88");
    }

    @Test
    void theAuthorsStandBelowAndAllOfItIsSaid() {
        Document cover = cover("Carts & \"more\"", "en", "Ada <b>", "Bo");

        assertThat(cover.select("text").last().text()).isEqualTo("Ada <b>, Bo");
        assertThat(cover.select("title").text()).isEqualTo("Carts & \"more\", Ada <b>, Bo");
    }
}
