package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One page with every element that books need, letter by letter. {@code -Drecto.golden.accept} takes what is rendered now for
 * right.
 */
class ElementsTest {

    private static final Path PAGE = ElementsBook.GOLDEN.resolve("gradient-descent.html");

    @Test
    void aPageWithEveryElementIsAsItWasAccepted(@TempDir Path folder) throws IOException {
        ElementsBook book = new ElementsBook(folder);

        assertThat(book.woven()).isEmpty();

        String text = book.published("gradient-descent.html");
        Document page = Jsoup.parse(text);
        assertEveryElement(page);
        SoundHtml.assertHarmless(page);
        SoundHtml.assertWellBuilt(page);
        String shown = text.substring(text.indexOf("<main"), text.indexOf("</main>")) + "</main>\n";
        if (System.getProperty("recto.golden.accept") != null) {
            Files.writeString(PAGE, shown);
        }
        assertThat(PAGE).hasContent(shown);
    }

    /** So that nobody accepts a page from which one of them is gone. */
    private static void assertEveryElement(Document page) {
        assertThat(page.select(".prose > p > .formula, .prose > p math:not([display=block])"))
                .as("formulas in lines")
                .isNotEmpty();
        assertThat(page.select("#equation-step math[display=block]"))
                .as("an equation")
                .hasSize(1);
        assertThat(page.select("[role=doc-bibliography] li")).as("works").hasSize(2);
        assertThat(page.select(".exercise details:not([open]).solution .listing .proof summary")
                        .text())
                .as("a solution that a test ran")
                .isEqualTo("1 test");
        assertThat(page.select("[role=doc-endnotes] li, .footnotes li, .sidenote"))
                .as("footnotes")
                .isNotEmpty();
        assertThat(page.select("figcaption").eachText().stream()
                        .filter(caption -> caption.matches("(Figure|Table) .*")))
                .extracting(caption -> caption.replaceAll("^(\\w+ [0-9.]+).*", "$1"))
                .containsExactlyInAnyOrder(
                        "Figure 1.1", "Figure 1.2", "Figure 1.3", "Figure 1.4", "Table 1.1", "Table 1.2");
        assertThat(page.select("figure svg")).as("a drawing and three charts").hasSize(4);
        assertThat(page.select(".prose > p a").eachText())
                .contains(
                        "Equation 1.1",
                        "Listing 1.2",
                        "Section 1.1",
                        "Figure 1.1",
                        "Table 1.1",
                        "Table 1.2",
                        "Exercise 1.1",
                        "gradients");
        assertThat(page.select(".output").text()).contains("3,0.125,0.015625");
    }
}
