package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.receipt.Outcome;
import dev.recto.receipt.PublishedEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of a book, from what a POM says to what its readers see. */
class BookLanguageTest {

    @TempDir
    private Path folder;

    /** What numbers, spaces, quotes and machines are told would each go wrong by itself. */
    @ParameterizedTest
    @CsvSource({
        "de_DE, de-DE, „Ja“ und 12.345, de_DE",
        "fr_FR, fr-FR, «\u202FJa\u202F» und 12\u202F345, fr_FR",
        "pt_BR, pt-BR, “Ja” und 12.345, pt_BR"
    })
    void aTagThatIsWrittenAsPosixDoesIsTheSameLanguage(String tag, String written, String words, String locale)
            throws IOException {
        TinyProject project = page("\"Ja\" und {@result CartTest#adds sum}")
                .ran(
                        "shop.CartTest",
                        "adds",
                        Outcome.PASSED,
                        null,
                        "",
                        List.of(new PublishedEntry("sum", "12345")),
                        List.of())
                .language(tag)
                .site("https://example.org/book/");

        assertThat(project.weave().problems()).isEmpty();
        Document page = woven();
        assertThat(page.select("html").attr("lang")).isEqualTo(written);
        assertThat(page.select(".prose").text()).contains(words);
        assertThat(page.select("meta[property=og:locale]").attr("content")).isEqualTo(locale);
        assertThat(Recto.check(folder.resolve("target/book"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Deutsch | Deutsch | names no language that is known; did you mean 'de'?
            en_UK | en-UK | names 'UK', which is no country's code; write the tag of a language, such as 'de' or 'pt-BR'
            """)
    void whatIsNoLanguageIsRefusedWhereItIsConfigured(String tag, String written, String fault) throws IOException {
        assertThat(page("Words.").language(tag).weave().problems())
                .extracting(Object::toString)
                .containsExactly("pom.xml: [bad-language] recto.language is '" + written + "', which " + fault);
        assertThat(folder.resolve("target/book")).doesNotExist();
    }

    @Test
    void tagsSpeakTheLanguageOfTheBook() throws IOException {
        TinyProject project =
                page("{@given 20} {@return die Summe} {@youtube abc}").language("de");

        assertThat(project.weave().problems()).isEmpty();
        Document page = woven();
        assertThat(page.select(".prose [title=gegeben]").text()).isEqualTo("20");
        assertThat(page.select(".prose").text()).contains("Liefert die Summe.", "ein Video auf YouTube");
    }

    private Document woven() throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/book/preface.html")));
    }

    private TinyProject page(String words) {
        return new TinyProject(folder)
                .with("src/book/preface.md", "---\ntitle: Preface\norder: 1\n---\n" + words + "\n")
                .passed("shop.Other", "any", "");
    }
}
