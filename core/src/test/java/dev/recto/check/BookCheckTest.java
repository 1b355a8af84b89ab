package dev.recto.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.attest.Statement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the files of a book alone disprove; each fault is planted in a book that was published and holds. */
class BookCheckTest {

    private static final String PAGE = SmallBook.PAGE;
    private static final String SOURCE_PAGE = "source/shop/Cart.java.html";
    private static final String RECEIPT = "evidence/receipts/shop.CartTest.json";
    private static final String SOURCE = "evidence/sources/" + SmallBook.CART;
    private static final String FIGURE = "figures/CartTest.sums/sums.svg";

    private final SortedMap<String, byte[]> files = SmallBook.published();

    @Test
    void aBookAsItWasPublishedHolds() {
        assertThat(new BookCheck(new BookFiles(files)).files()).isEmpty();
    }

    @Test
    void aForgerWhoChangesNothingIsNotNoticed() {
        assertThat(found(forger().evidenceToo().sealed())).isEmpty();
        assertThat(forger().evidenceToo().sealed().files())
                .hasSameSizeAs(files)
                .allSatisfy((address, bytes) -> assertThat(bytes).as(address).isEqualTo(files.get(address)));
    }

    @Test
    void aChangedFile() {
        assertThat(found(forger().replace("recto.css", "quiet", "Quiet"))).containsExactly("recto.css [changed-file]");
    }

    @Test
    void aMissingFile() {
        assertThat(found(forger().remove("index.html"))).containsExactly("index.html [missing-file]");
    }

    @Test
    void aStrangersFile() {
        assertThat(found(forger().put("more.html", "<p>more"))).containsExactly("more.html [unclaimed-file]");
    }

    @Test
    void aStrangersEvidenceEvenWhereTheAttestationNamesIt() {
        assertThat(found(forger().put("evidence/receipts/x.json", "{}").sealed()))
                .containsExactly("evidence/receipts/x.json [unclaimed-file]");
    }

    @Test
    void aSymbolicLinkIsNoFileOfTheBook(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("recto.css"), "x");
        Files.createSymbolicLink(elsewhere.resolve("link.css"), elsewhere.resolve("recto.css"));

        BookFiles book = BookFiles.in(elsewhere);

        assertThat(book.text("recto.css")).contains("x");
        assertThat(book.text("link.css")).contains("");
    }

    @Test
    void noAttestation() {
        assertThat(found(forger().remove(Statement.ADDRESS)))
                .containsExactly("attestation.json [unreadable-attestation]");
    }

    @Test
    void whatIsNoAttestation() {
        for (String text : List.of("", "{", "[]", "{}", "null", "\u0000", "{\"_type\": \"x\"}")) {
            assertThat(found(forger().put(Statement.ADDRESS, text)))
                    .as(text)
                    .containsExactly("attestation.json [unreadable-attestation]");
        }
    }

    @Test
    void anAttestationThatIsNotUtf8() {
        SortedMap<String, byte[]> changed = forger().files();
        byte[] bytes = changed.get(Statement.ADDRESS).clone();
        bytes[bytes.length - 3] = (byte) 0xC3;
        changed.put(Statement.ADDRESS, bytes);

        assertThat(Findings.of(new BookCheck(new BookFiles(changed)).files()))
                .containsExactly("attestation.json [unreadable-attestation]");
    }

    @Test
    void anAttestationOfAnotherKind() {
        assertThat(found(forger().claim(Statement.TYPE, "https://in-toto.io/Statement/v2")))
                .containsExactly("attestation.json [unreadable-attestation]");
        assertThat(found(forger().claim(Statement.PREDICATE_TYPE, "https://slsa.dev/provenance/v1")))
                .containsExactly("attestation.json [unreadable-attestation]");
    }

    @Test
    void anAttestationOfANewerFormat() {
        assertThat(forger().claim("\"formatVersion\": 1", "\"formatVersion\": 2")
                        .check()
                        .files())
                .singleElement()
                .asString()
                .isEqualTo(
                        "attestation.json: [unreadable-attestation] its format version 2 is newer than 1; use a newer"
                                + " Recto to read it; weave the book again");
    }

    @Test
    void anAttestationThatLacksSomething() {
        assertThat(forger().claim("\"tests\":[],", "").check().files())
                .singleElement()
                .asString()
                .contains("[unreadable-attestation] it is no attestation of Recto: tests is missing");
    }

    @Test
    void anAttestationWithOtherWhiteSpace() {
        assertThat(found(forger().claim("  \"subject\"", " \"subject\"")))
                .containsExactly("attestation.json [unreadable-attestation]");
    }

    @Test
    void aClaimThatTheColophonDoesNotKnow() {
        assertThat(found(forger().claim("\"junit\": \"6.0.0\"", "\"junit\": \"6.0.1\"")))
                .containsExactly("attestation.json [changed-attestation]");
    }

    @Test
    void otherCodeOnThePage() {
        assertThat(found(forger().replace(PAGE, "less than nothing", "more than nothing")
                        .sealed()))
                .containsExactly(PAGE + " [changed-listing]");
    }

    @Test
    void otherCodeOnThePageOfAWholeSource() {
        assertThat(found(forger().replace(SOURCE_PAGE, "less than nothing", "more than nothing")
                        .sealed()))
                .containsExactly(SOURCE_PAGE + " [changed-source-page]");
        assertThat(found(forger().replace(SOURCE_PAGE, "data-file=\"", "data-file=\"x/")
                        .sealed()))
                .contains(SOURCE_PAGE + " [changed-source-page]");
    }

    @Test
    void aLineOfAWholeSourceMarkedAsRunThatNothingRan() {
        assertThat(found(
                        forger().replace(SOURCE_PAGE, "line missed", "line ran").sealed()))
                .containsExactly(SOURCE_PAGE + " [changed-source-page]");
    }

    @Test
    void aLineOfAWholeSourceThatCouldRunNotMarkedAsLeftOut() {
        assertThat(found(
                        forger().replace(SOURCE_PAGE, "line missed\"", "line\"").sealed()))
                .containsExactly(SOURCE_PAGE + " [changed-source-page]");
    }

    @Test
    void aTestSaidToHaveRunOtherLinesOfAWholeSource() {
        assertThat(found(forger().replace(SOURCE_PAGE, "data-lines=\"15 ", "data-lines=\"14 15 ")
                        .sealed()))
                .containsExactly(SOURCE_PAGE + " [changed-source-page]");
        assertThat(found(forger().replace(SOURCE_PAGE, "data-lines=\"15 ", "data-lines=\"")
                        .sealed()))
                .containsExactly(SOURCE_PAGE + " [changed-source-page]");
        assertThat(found(forger().replace(
                                SOURCE_PAGE, "data-test=\"shop.CartTest#sums\"", "data-test=\"shop.CartTest#more\"")
                        .sealed()))
                .containsExactly(SOURCE_PAGE + " [changed-source-page]");
    }

    @Test
    void aPageOfAWholeSourceThatIsGoneEvenWhereTheAttestationDoesNotNameTheFile() {
        assertThat(found(forger().remove(SOURCE_PAGE).sealed()))
                .containsExactly(SOURCE_PAGE + " [missing-source-page]");
        assertThat(found(forger().replace(SOURCE_PAGE, "<code class=\"whole\"", "<code class=\"gone\"")
                        .sealed()))
                .containsExactly(SOURCE_PAGE + " [missing-source-page]");
    }

    @Test
    void aPageOfAWholeSourceThatNobodyClaims() {
        assertThat(found(forger().put("more.html", SmallBook.text(files, SOURCE_PAGE))
                        .sealed()))
                .containsExactly("more.html [unclaimed-source-page]");
    }

    @Test
    void aClaimOfASourceThatKnowsNothingOfWhatItsListingsRan() {
        assertThat(found(forger().claim("\"lines\":[15,16,22,25]", "\"lines\":[15,16,22]")
                        .replace(SOURCE_PAGE, "data-lines=\"15 16 22 25\"", "data-lines=\"15 16 22\"")
                        .replace(SOURCE_PAGE, "line ran\" id=\"L25\"", "line missed\" id=\"L25\"")
                        .sealed()))
                .containsExactly(SOURCE_PAGE + " [changed-source-page]");
    }

    @Test
    void twoClaimsForOnePageOfASource() {
        assertThat(found(forger().claim(
                                "\"page\":\"test-source/shop/CartTest.java.html\"", "\"page\":\"" + SOURCE_PAGE + "\"")
                        .sealed()))
                .contains(
                        SOURCE_PAGE + " [changed-source-page]",
                        "test-source/shop/CartTest.java.html [unclaimed-source-page]");
    }

    @Test
    void anotherSource() {
        assertThat(found(forger().replace(SOURCE, "less than nothing", "more than nothing")
                        .sealed()))
                .containsExactlyInAnyOrder(SOURCE + " [changed-source]", PAGE + " [changed-listing]");
    }

    @Test
    void aBetterStateThanIsClaimed() {
        assertThat(found(forger().replace(PAGE, "listing excused", "listing exercised")
                        .sealed()))
                .containsExactly(PAGE + " [changed-listing]");
    }

    @Test
    void aBadgeWithAnotherDigest() {
        String digest = SmallBook.statement(files).predicate().listings().get(0).sliceSha256();
        assertThat(found(
                        forger().replace(PAGE, digest, digest.replace('6', '7')).sealed()))
                .containsExactly(PAGE + " [changed-listing]");
    }

    @Test
    void aLineMarkedAsRunThatNothingRan() {
        assertThat(found(forger().replace(PAGE, "line missed", "line ran").sealed()))
                .containsExactly(PAGE + " [changed-listing]");
    }

    @Test
    void aLineWithANumberThatIsNone() {
        assertThat(found(forger().replace(
                                PAGE, "class=\"line ran\" data-line=\"15\"", "class=\"line ran\" data-line=\"x\"")
                        .sealed()))
                .containsExactly(PAGE + " [changed-listing]");
    }

    @Test
    void aListingOfOtherLinesThanItSays() {
        assertThat(found(forger().claim("\"startLine\":14", "\"startLine\":13").sealed()))
                .containsExactly(PAGE + " [changed-listing]");
        assertThat(found(forger().claim("\"endLine\":17", "\"endLine\":18").sealed()))
                .containsExactly(PAGE + " [changed-listing]");
    }

    @Test
    void aSliceThatLeavesOutCode() {
        // What is elided of Cart.add is made to reach over the method's first word, "public".
        Forger forger = forger().claim(
                        "\"elided\":[{\"start\":258,\"end\":304}],\"folds\":[],",
                        "\"elided\":[{\"start\":258,\"end\":315}],\"folds\":[],");
        assertThat(forger.evidenceToo().sealed().check().files())
                .extracting(Object::toString)
                .first()
                .asString()
                .startsWith(
                        "a-cart.html: [changed-listing] #Cart.add: it leaves out more of src/main/java/shop/Cart.java"
                                + " than a listing may");
    }

    @Test
    void aSliceThatLeadsOutOfTheSource() {
        assertThat(found(forger().claim("\"end\":399}", "\"end\":39999}").sealed()))
                .containsExactly(PAGE + " [changed-listing]");
    }

    @Test
    void aFoldOfNothing() {
        assertThat(found(
                        forger().claim("{\"start\":146,\"end\":269},\"label\"", "{\"start\":146,\"end\":146},\"label\"")
                                .sealed()))
                .containsExactly(PAGE + " [changed-listing]");
    }

    @Test
    void aListingThatNobodyClaims() {
        String more = "<figure class=\"listing exercised\" id=\"more\"><pre><code>x</code></pre></figure></article>";
        assertThat(found(forger().replace(PAGE, "</article>", more).sealed()))
                .containsExactly(PAGE + " [unclaimed-listing]");
    }

    @Test
    void aFenceInTheDressOfAListing() {
        assertThat(found(forger().replace("preface.html", "listing unclaimed", "listing exercised")
                        .sealed()))
                .containsExactly("preface.html [unclaimed-listing]");
    }

    @Test
    void aListingThatIsGone() {
        assertThat(found(forger().replace(PAGE, "<figure class=\"listing declared\"", "<figure class=\"gone\"")
                        .sealed()))
                .containsExactly(PAGE + " [missing-listing]");
    }

    @Test
    void twoClaimsForOneListing() {
        assertThat(found(forger().claim("\"id\":\"Cart.Purse\"", "\"id\":\"Cart.print\"")
                        .sealed()))
                .contains(PAGE + " [changed-listing]", PAGE + " [unclaimed-listing]");
    }

    @Test
    void aTestThatNoReceiptKnows() {
        assertThat(forger().claim("\"name\":\"shop.CartTest#sums\"", "\"name\":\"shop.CartTest#more\"")
                        .sealed()
                        .check()
                        .files())
                .extracting(Object::toString)
                .contains(
                        "a-cart.html: [changed-listing] #Cart.add: no receipt says that shop.CartTest#more passed; weave the"
                                + " book again, and find out who changed it");
    }

    @Test
    void aTestThatFailed() {
        assertThat(found(forger().replace(RECEIPT, "\"PASSED\"", "\"FAILED\"")
                        .evidenceToo()
                        .sealed()))
                .containsExactly(PAGE + " [changed-listing]");
    }

    @Test
    void anotherOutputOnThePage() {
        assertThat(found(forger().replace(PAGE, "<samp>700", "<samp>900").sealed()))
                .containsExactly(PAGE + " [changed-output]");
    }

    @Test
    void anotherOutputInTheReceipt() {
        assertThat(found(forger().replace(RECEIPT, "700", "900").sealed()))
                .containsExactlyInAnyOrder(RECEIPT + " [changed-output]", PAGE + " [changed-output]");
    }

    @Test
    void anOutputThatNobodyClaims() {
        assertThat(found(forger().replace(PAGE, "data-test=\"shop.CartTest#sums\"", "data-test=\"shop.CartTest#more\"")
                        .sealed()))
                .containsExactlyInAnyOrder(PAGE + " [changed-output]", PAGE + " [unclaimed-output]");
    }

    @Test
    void anOutputThatIsGone() {
        assertThat(found(forger().replace(PAGE, "<figure class=\"output\"", "<figure class=\"gone\"")
                        .sealed()))
                .containsExactly(PAGE + " [changed-output]");
    }

    @Test
    void anotherErrorOutput() {
        String claim = "\"stderrSha256\":\"e3b0c";
        assertThat(found(forger().claim(claim, claim.replace("e3b", "e3c")).sealed()))
                .containsExactly(PAGE + " [changed-output]");
    }

    @Test
    void aReceiptThatCannotBeRead() {
        for (String text : List.of("", "{", "{}", "[]")) {
            assertThat(found(forger().put(RECEIPT, text).evidenceToo().sealed()))
                    .as(text)
                    .contains(RECEIPT + " [changed-output]");
        }
    }

    @Test
    void aReceiptOfAnotherClassOrFormat() {
        assertThat(found(forger().replace(
                                RECEIPT,
                                "\"testClass\": \"shop.CartTest\",\n  \"tests\"",
                                "\"testClass\": \"x\",\n  \"tests\"")
                        .evidenceToo()
                        .sealed()))
                .contains(RECEIPT + " [changed-output]");
        assertThat(found(forger().replace(RECEIPT, "\"formatVersion\": 2", "\"formatVersion\": 3")
                        .evidenceToo()
                        .sealed()))
                .contains(RECEIPT + " [changed-output]");
    }

    @Test
    void anotherFigure() {
        assertThat(found(forger().replace(FIGURE, "svg ", "svg  ").sealed()))
                .containsExactly(FIGURE + " [changed-output]");
    }

    @Test
    void aFigureThatNoReceiptKnows() {
        String digest = SmallBook.statement(files).predicate().figures().get(0).sha256();
        assertThat(found(forger().replace(RECEIPT, digest, digest.replace('9', '8'))
                        .evidenceToo()
                        .sealed()))
                .containsExactly(FIGURE + " [changed-output]");
    }

    @Test
    void aClassFileThatTheTestsDidNotRun() {
        String digest = SmallBook.statement(files).predicate().classes().get(0).sha256();
        assertThat(found(forger().claim(digest, digest.replace('1', '2')).sealed()))
                .containsExactly("shop.Cart [changed-class]");
    }

    @Test
    void theNonceIsNotPublished() {
        assertThat(files.values())
                .allSatisfy(bytes ->
                        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("this-run", "/tmp/"));
    }

    private Forger forger() {
        return new Forger(files);
    }

    private static List<String> found(Forger forger) {
        return Findings.of(forger.check().files());
    }
}
