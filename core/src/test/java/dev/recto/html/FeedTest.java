package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.WireFeedInput;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** What is new in a book, as ROME reads it. */
class FeedTest {

    private static final Site SITE = DatedBook.at(DatedBook.SITE);

    @Test
    void isOfTheBook() throws Exception {
        Feed feed = read();

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getId()).isEqualTo("https://example.org/carts/");
        assertThat(feed.getTitle()).isEqualTo("Carts & more");
        assertThat(feed.getSubtitle().getValue()).isEqualTo("How carts add.");
        assertThat(feed.getUpdated()).isEqualTo(Instant.parse("2026-11-28T00:00:00Z"));
        assertThat(names(feed.getAuthors())).containsExactly("Ada Example", "Bo Example");
        assertThat(hrefs(feed.getAlternateLinks())).containsExactly("https://example.org/carts/");
        assertThat(hrefs(feed.getOtherLinks())).containsExactly("https://example.org/carts/feed.xml");
    }

    @Test
    void holdsThePagesWithADateTheNewestFirst() throws Exception {
        List<Entry> entries = read().getEntries();

        assertThat(entries)
                .extracting(Entry::getId)
                .containsExactly(
                        "https://example.org/carts/%E5%90%8D.html", "https://example.org/carts/sub/adding.html");
        Entry adding = entries.get(1);
        assertThat(adding.getTitle()).isEqualTo("Adding <one>");
        assertThat(adding.getUpdated()).isEqualTo(Instant.parse("2026-11-20T00:00:00Z"));
        assertThat(adding.getPublished()).isEqualTo(adding.getUpdated());
        assertThat(names(adding.getAuthors())).containsExactly("Cy Example");
        assertThat(adding.getSummary()).extracting(Content::getValue).isEqualTo("One and one.");
        assertThat(hrefs(adding.getAlternateLinks())).containsExactly(adding.getId());
    }

    @Test
    void thereIsNoneWhereNoPageHasADate() {
        Site undated = DatedBook.undatedAt(DatedBook.SITE);

        assertThat(undated.files()).containsKey("sitemap.xml").doesNotContainKey("feed.xml");
        assertThat(undated.document("index.html").select("link[rel=alternate]")).isEmpty();
    }

    private static Feed read() throws Exception {
        InputSource bytes =
                new InputSource(new ByteArrayInputStream(SITE.files().get("feed.xml")));
        return (Feed) new WireFeedInput().build(bytes);
    }

    private static List<String> hrefs(List<Link> links) {
        return links.stream().map(Link::getHref).toList();
    }

    private static List<String> names(List<SyndPerson> people) {
        return people.stream().map(SyndPerson::getName).toList();
    }
}
