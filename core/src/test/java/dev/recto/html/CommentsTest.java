package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Book;
import dev.recto.book.Book.Part;
import dev.recto.book.Comments;
import dev.recto.book.Imprint;
import dev.recto.book.Page;
import dev.recto.sheet.Heading;
import dev.recto.verify.Verdicts;
import dev.recto.words.Wording;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The comments at the end of a page, before a reader asks for them; what follows, a browser tells. */
class CommentsTest {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src"
                    + " 'self'; connect-src 'self';%s base-uri 'none'; form-action 'none'";
    private static final Comments COMMENTS = new Comments("ada/carts", "R_kgDOGkLzqA", "Q & A", "DIC_kwDOGkLzqM4CAbcd");

    @Test
    void aPageOfTheAuthorsMayShowGiscusInAFrameAndNoOtherPageMay() {
        Site site = site("en", null, COMMENTS);

        assertThat(policy(site.document("a/carts.html"))).isEqualTo(POLICY.formatted(" frame-src https://giscus.app;"));
        assertThat(site.pages().filter(page -> site.text(page).contains("giscus")))
                .containsExactly("a/carts.html");
        assertThat(policy(site.document("index.html"))).isEqualTo(POLICY.formatted(""));
        assertThat(policy(site("en", null, null).document("a/carts.html"))).isEqualTo(POLICY.formatted(""));
    }

    @Test
    void nothingOnThePageLoadsAnythingFromElsewhere() {
        Document page = site("en", null, COMMENTS).document("a/carts.html");

        assertThat(page.select("iframe, [src^=http], link[href^=http]:not([rel=canonical])"))
                .isEmpty();
        assertThat(page.select("script[src]").eachAttr("src"))
                .containsExactly("../theme.js", "../recto.js", "../comments.js");
        assertThat(page.select("link[href$=comments.css]").attr("href")).isEqualTo("../comments.css");
    }

    @Test
    void theSectionSaysWhatTheButtonLoadsAndLeadsToTheDiscussionsWithoutIt() {
        Element section = section(site("en", null, COMMENTS));

        assertThat(section.select("h2").text()).isEqualTo("Comments");
        assertThat(section.attr("aria-labelledby"))
                .isEqualTo(section.select("h2").attr("id"));
        assertThat(section.select("p[hidden] > button").text()).isEqualTo("Show comments");
        assertThat(section.select("#" + section.select("button").attr("aria-describedby"))
                        .text())
                .isEqualTo("Loads them from giscus.app and GitHub.");
        assertThat(section.select("p:not([hidden]) > a").attr("href"))
                .isEqualTo("https://github.com/ada/carts/discussions");
    }

    @Test
    void theFrameIsToldOfTheRepositoryAndThePage() {
        String widget = section(site("de-AT", "2", COMMENTS)).attr("data-widget");

        assertThat(widget)
                .isEqualTo("https://giscus.app/de/widget?repo=ada%2Fcarts&repoId=R_kgDOGkLzqA&category=Q+%26+A"
                        + "&categoryId=DIC_kwDOGkLzqM4CAbcd&term=a%2Fcarts&strict=1&reactionsEnabled=1&emitMetadata=0"
                        + "&inputPosition=bottom");
    }

    @Test
    void allEditionsShareOneDiscussion() {
        assertThat(section(site("en", "1", COMMENTS)).attr("data-widget"))
                .isEqualTo(section(site("en", "2", COMMENTS)).attr("data-widget"));
    }

    @Test
    void paperHasNone() {
        assertThat(site("en", null, COMMENTS).document("print.html").select(".comments"))
                .isEmpty();
    }

    static List<String> languages() {
        return Wording.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void itSpeaksTheBooksLanguage(String language) {
        Element section = section(site(language, null, COMMENTS));

        assertThat(section.hasAttr("lang")).isFalse();
        assertThat(section.select("h2").text())
                .isEqualTo(Wording.of(language).frame().comments())
                .isNotEmpty();
        assertThat(section.select("button").text())
                .isEqualTo(Wording.of(language).frame().showComments());
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, en",
        "de_CH, de",
        "zh, zh-CN",
        "zh-Hant, zh-TW",
        "zh-TW, zh-TW",
        "zh-HK, zh-HK",
        "zh-Hans-HK, zh-CN",
        "zh-Hans-TW, zh-CN",
        "el, gr",
        "ar, ar",
        "sw, en",
        "'', en"
    })
    void giscusSpeaksItAsFarAsItCan(String language, String spoken) {
        assertThat(PageComments.spoken(language)).isEqualTo(spoken);
    }

    private static String policy(Document page) {
        return page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    }

    private static Element section(Site site) {
        return site.document("a/carts.html").select("main > section.comments").get(0);
    }

    private static Site site(String language, @Nullable String edition, @Nullable Comments comments) {
        Page page = new Page(
                Page.Kind.MARKDOWN, "a/carts.html", "", Heading.titled("Carts"), "src/book/carts.md", List.of());
        Imprint imprint =
                new Imprint("Book", "", List.of(), "", "", "", "", "", "", language, "", null, edition, comments);
        return Site.of(new Book(imprint, List.of(new Part("", List.of(page))), List.of()), new Verdicts(Map.of(), 0));
    }
}
