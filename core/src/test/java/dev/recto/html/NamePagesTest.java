package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Book;
import dev.recto.book.FullSource;
import dev.recto.book.FullSource.Declared;
import dev.recto.book.NamedKind;
import dev.recto.html.NameIndex.NamePages;
import dev.recto.html.fixture.FixtureBook;
import dev.recto.html.page.IndexesView.Link;
import dev.recto.html.page.IndexesView.Name;
import dev.recto.text.ElementName.Kind;
import dev.recto.verify.Verdicts;
import dev.recto.words.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The names of a large book have a page for each letter. */
class NamePagesTest {

    @Test
    void fewNamesStandOnThePageOfAllIndexes() {
        Site site = Site.of(book(NamePages.MANY, "name"), new Verdicts(Map.of(), 0));

        assertThat(site.document("indexes.html").select("#names + ul.columns > li"))
                .hasSize(NamePages.MANY);
        assertThat(site.pages()).noneMatch(address -> address.startsWith("names-"));
    }

    @Test
    void manyNamesHaveAPageForEachLetterAndTheSameLinks() {
        Site site = Site.of(book(NamePages.MANY, "name", "other", "_hidden", "Ärger"), new Verdicts(Map.of(), 0));

        assertThat(site.diagnostics()).isEmpty();
        assertThat(site.document("indexes.html").select("#names + ul li").eachText())
                .containsExactly("N 2000 names", "O 1 name", "other 2 names");
        assertThat(site.document("indexes.html").select("#names + ul a").eachAttr("href"))
                .containsExactly("names-n.html", "names-o.html", "names-other.html");
        assertThat(site.document("names-n.html").select("ul.columns > li")).hasSize(NamePages.MANY);
        assertThat(site.document("names-other.html").select("ul.columns code").eachText())
                .containsExactly("_hidden2002", "Ärger2003");
        assertThat(site.document("names-o.html").select("ul.columns a").eachAttr("href"))
                .containsExactly("source/Many.java.html#L2001");
        assertThat(site.document("names-o.html").select("[aria-current]").eachText())
                .containsExactly("O");
    }

    @Test
    void aNameCountsOnceForItselfAndOnceForEachChapterThatUsesIt() {
        Link link = new Link("a.html", "a", "");
        Name used = new Name("name", "method", link, "", Collections.nCopies(NamePages.MANY / 2 - 1, link));
        Name once = new Name("other", "method", link, "", List.of());

        assertThat(pages(used, used).letters()).isEmpty();
        assertThat(pages(used, used, once).letters()).extracting(Link::label).containsExactly("N", "O");
    }

    private static NamePages pages(Name... names) {
        return new NamePages(List.of(names), Wording.of("en").index());
    }

    /** A source that declares so many names that start with the first word, and one for each other. */
    private static Book book(int many, String first, String... others) {
        List<Declared> declares = new ArrayList<>();
        for (int i = 0; i < many + others.length; i++) {
            String name = (i < many ? first : others[i - many]) + (i + 1);
            declares.add(new Declared("Many#" + name, name, new NamedKind(Kind.FIELD, "Many"), i + 1, ""));
        }
        FullSource source = new FullSource("source/Many.java.html", "src/main/java/Many.java", "", List.of(), declares);
        return new Book(FixtureBook.book().imprint(), List.of(), List.of(), List.of(source));
    }
}
