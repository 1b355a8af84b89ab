package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Book;
import dev.recto.book.FullSource;
import dev.recto.html.fixture.FixtureBook;
import dev.recto.verify.Verdicts;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A long index has a page of its own, to which the page of all indexes leads from where it stood. */
class LongIndexesTest {

    @Test
    void oneThatIsNotLongStandsAmongAll() {
        Site site = Site.of(book(LongIndexes.MANY), new Verdicts(Map.of(), 0));

        assertThat(site.document("indexes.html").select("#sources + ul > li")).hasSize(LongIndexes.MANY);
        assertThat(site.pages()).doesNotContain("indexes/sources.html");
    }

    @Test
    void oneThatIsLongHasItsOwnPageWithTheSameLinks() {
        Site site = Site.of(book(LongIndexes.MANY + 1), new Verdicts(Map.of(), 0));

        assertThat(site.diagnostics()).isEmpty();
        assertThat(site.document("indexes.html").select("#sources + ul a").eachAttr("href"))
                .containsExactly("indexes/sources.html");
        assertThat(site.document("indexes.html").select("#sources + ul li").eachText())
                .containsExactly("Sources 401");
        assertThat(site.document("indexes.html").select(".jumps a").eachAttr("href"))
                .contains("#sources");
        assertThat(site.document("indexes/sources.html").select("ul.index a"))
                .hasSize(LongIndexes.MANY + 1)
                .first()
                .extracting(link -> link.attr("href"))
                .isEqualTo("../source/S0.java.html");
        assertThat(site.document("indexes/sources.html").select("p.label a").eachAttr("href"))
                .containsExactly("../indexes.html#sources");
    }

    private static Book book(int sources) {
        List<FullSource> all = IntStream.range(0, sources)
                .mapToObj(at -> new FullSource(
                        "source/S" + at + ".java.html", "src/main/java/S" + at + ".java", "", List.of(), List.of()))
                .toList();
        return new Book(FixtureBook.book().imprint(), List.of(), List.of(), all);
    }
}
