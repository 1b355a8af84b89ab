package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.attest.ListingClaim;
import dev.recto.attest.PageReader;
import dev.recto.attest.PageText.ShownListing;
import dev.recto.attest.Statement;
import dev.recto.attest.StatementJson;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code since=}: a listing as the change of an earlier one, verified as the text of both. */
class ChangesTest {

    @TempDir
    static Path folder;

    private static String html;

    @BeforeAll
    static void weave() throws Exception {
        assertThat(ChangedBook.in(folder).weave().problems()).isEmpty();
        html = Files.readString(folder.resolve("target/book").resolve(ChangedBook.PAGE));
    }

    @Test
    void eachLineIsKeptAddedOrRemoved() {
        assertThat(lines("Cart.taxed"))
                .containsExactly(
                        " 9 line removed|static int plain(int... prices) {",
                        "18  line added|static int taxed(int... prices) {",
                        "19 10 line ran was-ran in4|    int sum = 0;",
                        "20 11 line ran was-ran in4|    for (int price : prices) {",
                        " 12 line removed was-ran in8|        sum += price;",
                        "21  line ran added in8|        sum += price + price / 10;",
                        "22 13 line in4|    }",
                        "23 14 line ran was-ran in4|    return sum;",
                        "24 15 line|}");
    }

    @Test
    void ofARegionAnotherRegionOfItsFileIsAnEarlierVersion() {
        assertThat(lines("three"))
                .containsExactly(
                        " 28 line removed was-ran|int b = 2 * a;",
                        "35  line ran added|int b = 3 * a;",
                        "36 29 line ran was-ran|return b;");
    }

    @Test
    void theLabelAndTheProofNameTheEarlierVersion() throws IOException {
        Element since = figure("Cart.taxed").selectFirst(".since");

        assertThat(since.text()).isEqualTo("changed since Cart.plain");
        assertThat(since.selectFirst("a").attr("href")).isEqualTo("source/shop/Cart.java.html#L9");
        var proofs = Jsoup.parse(Files.readString(folder.resolve("target/book/proof/a-cart.html")));
        var before = proofs.selectFirst("[id=Cart.taxed] dd:has(.before)");
        assertThat(before.text()).startsWith("Cart.plain of " + ChangedBook.SOURCE + ":9–15: sha256 ");
        assertThat(before.selectFirst("a").attr("href")).isEqualTo("#" + since.id());
        assertThat(proofs.getElementById(since.id()).select(".test").eachText())
                .containsExactly("CartTest.adds (4 of 4 lines)");
    }

    @Test
    void bothVersionsAreClaimedAndReadBackFromThePage() throws Exception {
        Statement statement = StatementJson.read(Files.readAllBytes(folder.resolve("target/book/attestation.json")));
        List<ListingClaim> claims = statement.predicate().listings();
        List<ShownListing> shown = PageReader.read(html).listings();
        String earlier = figure("Cart.taxed").selectFirst(".since").id();

        assertThat(claims)
                .filteredOn(claim -> claim.id().equals(earlier))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.state()).isEqualTo("exercised");
                    assertThat(claim.startLine()).isEqualTo(9);
                });
        assertThat(shown)
                .filteredOn(listing -> listing.id().equals(earlier))
                .singleElement()
                .satisfies(listing -> assertThat(listing.text())
                        .startsWith("static int plain(")
                        .contains("sum += price;\n")
                        .doesNotContain("/ 10"));
        assertThat(figure("Cart.taxed").select(".line.was-ran").eachAttr("data-was"))
                .containsExactly("10", "11", "12", "14");
    }

    @Test
    void theEarlierVersionKeepsThePlaceWhereItIsExplained() {
        assertThat(Jsoup.parse(html).select("a[href=#Cart.plain]")).isNotEmpty();
        assertThat(figure("Cart.plain").select(".since")).isEmpty();
    }

    @Test
    void anEarlierVersionThatNoTestRanFailsAsAnyListingDoes(@TempDir Path other) throws Exception {
        assertThat(ChangedBook.untested(other).weave().problems())
                .extracting(Problem::toString)
                .contains(ChangedBook.SOURCE
                        + ":9:16: [unexercised-listing] no passing test ran Cart.plain; call it in a test of the chapter,"
                        + " or mark it @Unverified(\"why\")");
    }

    @Test
    void anEarlierVersionThatIsNotThereIsADeadLink(@TempDir Path other) throws Exception {
        assertThat(said(other, "since=Cart#plain", "since=Cart#plian"))
                .containsExactly(ChangedBook.SOURCE
                        + ":17:42: [dead-link] no member 'plian' in shop.Cart; did you mean 'plain'?");
    }

    @Test
    void anEarlierRegionThatIsNotThereIsUnreadable(@TempDir Path other) throws Exception {
        assertThat(said(other, "since=two", "since=Cart:tow"))
                .containsExactly(ChangedBook.SOURCE + ":6:54: [unreadable-region] no region 'tow' in "
                        + ChangedBook.SOURCE + "; did you mean 'two'?");
    }

    @Test
    void aChangeThatChangesNothingIsPointedAt(@TempDir Path other) throws Exception {
        assertThat(said(other, "since=two", "since=three"))
                .containsExactly(ChangedBook.SOURCE
                        + ":6:20: [unchanged-listing] nothing in three changed since three; take since= out, or name"
                        + " another version");
    }

    private static List<String> said(Path folder, String from, String to) throws Exception {
        String text = ChangedBook.TEXT.replace(from, to);
        return new TinyProject(folder)
                .with(ChangedBook.SOURCE, text).compiled().weave().problems().stream()
                        .map(Problem::toString)
                        .filter(line -> !line.contains("[unexercised-listing]") && !line.contains("[no-receipt"))
                        .toList();
    }

    private static Element figure(String id) {
        return Jsoup.parse(html).getElementById(id);
    }

    private static List<String> lines(String id) {
        return figure(id).select(".line").stream()
                .map(line -> line.attr("data-line") + " " + line.attr("data-was") + " " + line.className() + "|"
                        + line.wholeText())
                .toList();
    }
}
