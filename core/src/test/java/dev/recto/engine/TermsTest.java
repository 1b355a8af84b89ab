package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms of a book, from their tags to the glossary. */
class TermsTest {

    private static final String HILL = "src/main/java/walk/Hill.java";

    private static final String BODY = """
            package walk;

            import dev.recto.Chapter;
            import dev.recto.Explain;

            /// {@term Gradient "Gradients"} are told of elsewhere, by a {@term slope: how steep
            /// it is}; this {@term slope} too.
            @Chapter(value = "A hill", order = 1)
            @Explain
            interface Hill {}
            """;

    private static final String PAGE = "src/book/words.md";

    private static final String WORDS =
            "---\ntitle: Words\n---\nThe {@term gradient: the walker's slopes, all of them} and a {@term Slope}.\n";

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void aProject() {
        project = new TinyProject(folder).with(HILL, BODY).with(PAGE, WORDS);
    }

    private List<String> woven() throws IOException {
        return project.compiled().passed("walk.Other", "any", "").weave().problems().stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/book/" + address)));
    }

    @Test
    void aTermIsMarkedWhereItIsDefinedAndLeadsThereWhereItIsUsed() throws IOException {
        assertThat(woven()).isEmpty();

        Document words = page("words.html");
        assertThat(words.select("dfn").outerHtml()).isEqualTo("<dfn id=\"term-gradient\">gradient</dfn>");
        assertThat(words.select(".prose p").text()).isEqualTo("The gradient and a Slope.");
        assertThat(words.select(".prose a").attr("href")).isEqualTo("a-hill.html#term-slope");
        Document hill = page("a-hill.html");
        assertThat(hill.select(".prose a").outerHtml().replace("\n", ""))
                .isEqualTo(
                        "<a href=\"words.html#term-gradient\" title=\"the walker's slopes, all of them\">Gradients</a>"
                                + "<a href=\"#term-slope\" title=\"how steep it is\">slope</a>");
    }

    @Test
    void theGlossaryTellsWhatEachMeansAndWhereItIsUsed() throws IOException {
        assertThat(woven()).isEmpty();

        Document glossary = page("indexes/glossary.html");
        assertThat(glossary.select("dt").eachText()).containsExactly("gradient", "slope");
        assertThat(glossary.select("dd").eachText())
                .containsExactly(
                        "the walker\u2019s slopes, all of them Defined in Words, used in 1 A hill",
                        "how steep it is Defined in 1 A hill, used in Words");
        for (Element link : glossary.select("dd a")) {
            String[] target = link.attr("href").split("#");
            Document led = page("indexes/" + target[0]);
            assertThat(target.length == 1 || led.getElementById(target[1]) != null)
                    .isTrue();
        }
        assertThat(page("words.html").select(".sidebar a[href=indexes/glossary.html]"))
                .hasSize(1);
    }

    @Test
    void aBookWithoutTermsHasNoGlossary() throws IOException {
        project.with(HILL, BODY.replaceAll("\\{@term[^}]*}", "x")).with(PAGE, "---\ntitle: Words\n---\nNo.\n");
        assertThat(woven()).isEmpty();

        assertThat(folder.resolve("target/book/indexes")).doesNotExist();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{@term gradiant}|4:1|unknown-term|nothing defines the term 'gradiant'; did you mean 'gradient'?",
                "{@term kappa}|4:1|unknown-term|nothing defines the term 'kappa'; say what it means, {@term kappa: …}",
                "{@term Slope: a}|4:1|duplicate-name|another tag defines the term 'Slope'; say what it means once, and",
                "{@term a \"b\" c}|4:1|malformed-tag|{@term} is incomplete or has too much; write {@term term, or {@term",
                "{@term a: *b*}|4:1|malformed-tag|{@term} is incomplete or has too much; write {@term term, or {@term",
            })
    void whatIsWrongWithATermIsToldWhereItStands(String tag, String place, String id, String message)
            throws IOException {
        project.with(PAGE, WORDS.replace("---\nThe", "---\n" + tag + " The"));

        assertThat(woven()).singleElement().asString().startsWith(PAGE + ":" + place + ": [" + id + "] " + message);
    }
}
