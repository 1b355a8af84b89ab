package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What must hold for every page, whoever wrote it. */
final class SoundHtml {

    /** Where those books of the tests are published that know it. */
    static final String SITE = "https://example.org/book/";

    private SoundHtml() {}

    /** Nothing on the page can run but the book's own script, and showing it asks nobody else for anything. */
    static void assertHarmless(Document page) {
        assertThat(page.select("script:not([type])")).allMatch(SoundHtml::isOurs);
        assertThat(page.select("script:not([type])").eachAttr("src")).doesNotHaveDuplicates();
        assertThat(page.select("script[type]")).allMatch(SoundHtml::isData).hasSizeLessThan(2);
        assertThat(
                        page.select(
                                "iframe, object, embed, applet, form, base, link:not([rel=stylesheet], [rel=icon], [rel=canonical], [rel=alternate]), style, svg:not(.drawing), video,"
                                        + " audio, source, template, noscript:not(head > noscript), frame, frameset, portal, button:not(body > .bar > *, .ways > .search-open, section.comments > p > *), textarea, select"))
                .isEmpty();
        assertThat(page.select("noscript").stream().map(Element::html))
                .allMatch(html ->
                        html.matches("<link rel=\"stylesheet\" href=\"((\\.\\./)*|/book/)fonts/fonts\\.css\">"));
        assertHarmlessMathematics(page);
        assertLeadsOnInTheBook(page);
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey())
                        .doesNotStartWith("on")
                        .isNotIn(Set.of(
                                "style",
                                "srcset",
                                "srcdoc",
                                "action",
                                "formaction",
                                "xlink:href",
                                "ping",
                                "background"));
            });
        }
        page.select("[href]")
                .forEach(link -> assertThat(scheme(link.attr("href")))
                        .as(link.outerHtml())
                        .isIn("", "http", "https", "mailto"));
        page.select("html:not(:has(body.alias)) link[rel=canonical]")
                .forEach(link -> assertThat(link.attr("href")).startsWith(SITE).matches("[!-~]+"));
        page.select("[src], link[href]:not([rel=canonical])").forEach(link -> {
            String address = link.hasAttr("src") ? link.attr("src") : link.attr("href");
            assertThat(scheme(address)).as(link.outerHtml()).isEmpty();
        });
        assertThat(page.select("svg [href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        page.select("[href], [src]")
                .forEach(link -> assertThat(link.attr("href") + link.attr("src"))
                        .doesNotMatch("[\\p{Cntrl}\\s]*[/\\\\][\\p{Cntrl}\\s]*[/\\\\].*"));
    }

    /** Only a page at an alias leads on by itself: where its link does, to a page of the book, and without a script. */
    private static void assertLeadsOnInTheBook(Document page) {
        if (!page.body().hasClass("alias")) {
            assertThat(page.select("meta[http-equiv=refresh]")).isEmpty();
            return;
        }
        String href = page.select("main a").attr("href");
        assertThat(href).matches("(\\.\\./)*([\\w%.-]+/)*[\\w%.-]+\\.html");
        assertThat(page.select("meta[http-equiv=refresh]").eachAttr("content")).containsExactly("0; url=" + href);
        assertThat(page.select("link[rel=canonical]").attr("href")).isIn(href, SITE + href.replace("../", ""));
        assertThat(page.select("script, noscript")).isEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    /** A formula holds nothing but letters, signs and how they stand. */
    private static void assertHarmlessMathematics(Document page) {
        for (Element element : page.select("math, math *")) {
            assertThat(element.tagName())
                    .matches(
                            "m(ath|i|n|o|text|space|row|frac|sqrt|root|style|padded|phantom|enclose|table|tr|td|sub|sup"
                                    + "|subsup|under|over|underover|multiscripts|prescripts)|none");
            element.attributes()
                    .forEach(attribute -> assertThat(attribute.getKey())
                            .matches("class|alttext|display|displaystyle|scriptlevel|math(size|variant)|fence|form"
                                    + "|stretchy|symmetric|separator|[lr]space|(min|max)size|movablelimits|largeop"
                                    + "|accent(under)?|width|height|depth|voffset|linethickness|notation|columnalign"
                                    + "|rowspacing"));
        }
        assertThat(page.select("math").eachAttr("alttext")).hasSameSizeAs(page.select("math"));
        assertThat(page.select("math").isEmpty()
                        || !page.select("link[href$=maths.css]").isEmpty())
                .isTrue();
    }

    /** No browser runs or loads what is JSON-LD, and no sign in it can end the element. */
    private static boolean isData(Element script) {
        return script.attributes().size() == 1
                && script.attr("type").equals("application/ld+json")
                && script.parent().tagName().equals("head")
                && !script.data().contains("<")
                && JsonParser.parseString(script.data()).isJsonObject();
    }

    private static boolean isOurs(Element script) {
        return script.attr("src").matches("((\\.\\./)*|/book/)(recto|theme|comments)\\.js")
                && script.parent().tagName().equals("head")
                && script.data().isEmpty();
    }

    /** As a browser reads it: control characters and white space do not count. */
    private static String scheme(String address) {
        String compact = address.replaceAll("[\\p{Cntrl}\\s]", "");
        int colon = compact.indexOf(':');
        return colon >= 0 && compact.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*")
                ? compact.substring(0, colon).toLowerCase(Locale.ROOT)
                : "";
    }

    /** Fragments are unique, headings are in order, images and landmarks are named. */
    static void assertWellBuilt(Document page) {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates().noneMatch(id -> id.isBlank() || id.contains(" "));
        assertThat(page.select("h1")).hasSize(1);
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.outerHtml()).isLessThanOrEqualTo(before + 1);
            assertThat(heading.text()).isNotBlank();
            before = level;
        }
        assertThat(page.select("img:not([alt]), svg:not([aria-label], [aria-hidden])"))
                .isEmpty();
        assertThat(page.select("nav:not([aria-label])")).isEmpty();
        assertThat(page.select("p p, p div, p figure, p pre, p ul, p table, a a, p > details, h2 figure, em figure"))
                .isEmpty();
    }

    /** Every link within the book leads somewhere. */
    static void assertLinksResolve(Site site, String address) {
        for (Element link : site.document(address).select("[href], [src]")) {
            String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            if (!scheme(target).isEmpty()) {
                continue;
            }
            URI resolved = URI.create("/" + address).resolve(target);
            String file = resolved.getPath().substring(1);
            assertThat(site.files()).as("%s on %s", target, address).containsKey(file);
            if (resolved.getFragment() != null) {
                assertThat(site.document(file).getElementById(resolved.getFragment()))
                        .as("%s on %s", target, address)
                        .isNotNull();
            }
        }
    }
}
