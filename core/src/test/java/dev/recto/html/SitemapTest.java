package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What search engines are told of the pages. */
class SitemapTest {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final Site SITE = DatedBook.at(DatedBook.SITE);

    @Test
    void namesThePagesForReadersSortedAndTheDatesOfThoseThatHaveOne() throws Exception {
        assertThat(urls())
                .containsExactly(
                        "https://example.org/carts/",
                        "https://example.org/carts/%E5%90%8D.html 2026-11-28",
                        "https://example.org/carts/attestation-format.html",
                        "https://example.org/carts/colophon.html",
                        "https://example.org/carts/indexes.html",
                        "https://example.org/carts/preface.html",
                        "https://example.org/carts/sub/adding.html 2026-11-20",
                        "https://example.org/carts/tags/sums.html");
    }

    @Test
    void aSearchEngineReadsItByTheRules() throws Exception {
        SiteMap map = (SiteMap) new SiteMapParser(true)
                .parseSiteMap(
                        "application/xml",
                        SITE.files().get("sitemap.xml"),
                        URI.create("https://example.org/carts/sitemap.xml").toURL());

        assertThat(map.getSiteMapUrls()).hasSize(8).allMatch(SiteMapURL::isValid);
        assertThat(map.getSiteMapUrls())
                .filteredOn(url -> url.getUrl().getPath().equals("/carts/sub/adding.html"))
                .extracting(url -> url.getLastModified().toInstant().toString().substring(0, 10))
                .containsExactly("2026-11-20");
    }

    @Test
    void theRulesForRobotsNameIt() {
        assertThat(SITE.text("robots.txt"))
                .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: https://example.org/carts/sitemap.xml\n");
    }

    /** By the schema of sitemaps.org: {@code urlset} of {@code url}, each of {@code loc} and perhaps {@code lastmod}. */
    private static List<String> urls() throws Exception {
        Element set = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(SITE.files().get("sitemap.xml")))
                .getDocumentElement();
        assertThat(set.getLocalName()).isEqualTo("urlset");
        List<String> urls = new ArrayList<>();
        for (Element url : elements(set)) {
            assertThat(url.getLocalName()).isEqualTo("url");
            List<Element> members = elements(url);
            assertThat(members.stream().map(Element::getLocalName).toList())
                    .isIn(List.of("loc"), List.of("loc", "lastmod"));
            urls.add(String.join(
                    " ", members.stream().map(Element::getTextContent).toList()));
        }
        return urls;
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        NodeList children = parent.getChildNodes();
        for (int at = 0; at < children.getLength(); at++) {
            if (children.item(at) instanceof Element element) {
                assertThat(element.getNamespaceURI()).isEqualTo(NAMESPACE);
                elements.add(element);
            }
        }
        return elements;
    }
}
