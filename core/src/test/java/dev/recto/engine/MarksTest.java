package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.attest.PageReader;
import dev.recto.attest.PageText.ShownListing;
import dev.recto.attest.PageText.ShownNote;
import dev.recto.html.ToldNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What marks in a source make of its listings. */
class MarksTest {

    @TempDir
    Path folder;

    private Document page;
    private Element open;

    @BeforeEach
    void weave() throws IOException {
        assertThat(MarkedBook.in(folder).weave().problems()).isEmpty();
        page = Jsoup.parse(html(MarkedBook.PAGE));
        open = page.getElementById("Vault.open");
    }

    @Test
    void noMarkStandsInAListingButOrdinaryCommentsDo() throws IOException {
        assertThat(listing("Vault.open").text()).isEqualTo("""
            static int open(List<String> keys) {
                String secret = "s…";
                int sum = 0;
                for (String key : keys) { // each once
                    sum += key.length();
                }

                log("closed");
                return sum + secret.length(); // as ever
            }
            """);
        assertThat(page.getElementById("rest-Vault.java").text())
                .startsWith("Rest of Vault.java ")
                .endsWith(" 1 test");
        assertThat(listing("VaultTest.opens").text()).contains("Vault.log(\"so\");\n");
    }

    @Test
    void theWholeSourceShowsTheFileAsItIs() throws IOException {
        assertThat(PageReader.read(html("source/shop/Vault.java.html"))
                        .sources()
                        .get(0)
                        .text())
                .isEqualTo(MarkedBook.TEXT);
    }

    @Test
    void highlightsAreTold() {
        assertThat(line(13).select("mark").eachText()).containsExactly("sum");
        assertThat(line(14).select("strong").eachText()).containsExactly("for (String key : keys) { // each once");
        assertThat(line(15).select("mark").eachText()).containsExactly("sum");
        assertThat(line(15).select("strong").eachText()).containsExactly("length");
        assertThat(line(20).select("strong").eachText()).containsExactly("return");
        assertThat(line(20).select("em").eachText()).containsExactly("secret");
        assertThat(line(20).select("mark")).isEmpty();
    }

    @Test
    void wordsKeepTheirColourTheirLinkAndTheirCardInAHighlight() throws IOException {
        ToldNames names = new ToldNames(html(MarkedBook.PAGE), html("data/" + MarkedBook.PAGE.replace(".html", ".js")));
        ToldNames.Name length = names.first("length");
        assertThat(length.href()).startsWith("https://docs.oracle.com/").endsWith("String.html#length()");
        assertThat(length.told()).contains("length()");
        assertThat(line(15).select("strong").html()).isEqualTo("length");
        assertThat(line(14).select("strong .k").eachText()).containsExactly("for");
        assertThat(line(14).select("strong .co").eachText()).containsExactly("// each once");
    }

    @Test
    void linksLeadWhereTheirMarksSayAndHoldNoOthers() {
        assertThat(line(9).select("a.lead").outerHtml())
                .contains("href=\"https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/List.html\"")
                .contains("<span class=\"t\">List</span>")
                .doesNotContain("<a class=\"t\"");
        assertThat(line(page.getElementById("Vault.log"), 24).select("a.lead").outerHtml())
                .contains("href=\"#Vault.open\"");
    }

    @Test
    void wordsInThePlaceOfOthersSayWhatStoodThereOnTheSpotAndBelow() {
        assertThat(line(10).select("abbr.replaced").outerHtml())
                .contains("title=\"in the source: &quot;swordfish&quot;\"");
        assertThat(line(17).select("abbr.replaced").attr("title")).isEqualTo("in the source: log(\"opened\");");
        assertThat(line(17).text()).isEmpty();
        assertThat(line(18).select("abbr.replaced").attr("title")).isEqualTo("in the source: trace(); ");
        assertThat(open.select(".replacements summary").text()).isEqualTo("3 places show other words than the source");
        assertThat(open.select(".replacements li").eachText())
                .containsExactly(
                        "line 10: \"s…\" in the place of \"swordfish\"",
                        "line 17: nothing in the place of log(\"opened\");",
                        "line 18: nothing in the place of trace();");
    }

    @Test
    void notesStandBelowTheListingAndTheirLinesBearTheirNumbers() throws IOException {
        assertThat(listing("Vault.open").notes())
                .containsExactly(
                        new ShownNote(13, "Nothing <script>alert(1)</script> & none are different:"),
                        new ShownNote(15, "“All” their lengths, since 2001"));
        Elements marks = open.select("pre .note-mark");
        assertThat(marks.eachAttr("href")).containsExactly("#Vault.open-note-1", "#Vault.open-note-2");
        assertThat(marks.eachAttr("aria-label")).containsExactly("Note 1", "Note 2");
        assertThat(marks).allSatisfy(mark -> assertThat(mark.text()).isEmpty());
        assertThat(open.select(".notes li").eachAttr("id")).containsExactly("Vault.open-note-1", "Vault.open-note-2");
        assertThat(open.select(".note-number").eachAttr("href"))
                .containsExactly("#at-Vault.open-note-1", "#at-Vault.open-note-2");
    }

    @Test
    void hostileWordsAreWordsOnly() throws IOException {
        for (String address : List.of(MarkedBook.PAGE, "source/shop/Vault.java.html")) {
            assertThat(Jsoup.parse(html(address)).select("script:not([src])")).isEmpty();
        }
    }

    private Element line(int number) {
        return line(open, number);
    }

    private static Element line(Element figure, int number) {
        return figure.selectFirst(".line[data-line=" + number + "]");
    }

    private ShownListing listing(String id) throws IOException {
        return PageReader.read(html(MarkedBook.PAGE)).listings().stream()
                .filter(listing -> listing.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String html(String address) throws IOException {
        return Files.readString(folder.resolve("target/book").resolve(address));
    }
}
