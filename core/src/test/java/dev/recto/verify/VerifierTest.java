package dev.recto.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Block;
import dev.recto.book.Book;
import dev.recto.book.CodeOrigin;
import dev.recto.book.Listing;
import dev.recto.book.Output;
import dev.recto.book.ShownFence;
import dev.recto.evidence.ExecutedLines;
import dev.recto.evidence.FenceEvidence;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.receipt.Outcome;
import dev.recto.receipt.TestRun;
import dev.recto.text.Problem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerifierTest {

    private static final TestRun ADDS = Shop.passed("shop.CartTest", "adds");
    private static final TestRun FENCE = Shop.passed("shop.CartFencesTest", "fence1");
    private static final String FENCE_PLACE = "src/book/preface.md:7:3";

    private final SheetFile cart = Shop.cart();
    private final List<String> found = new ArrayList<>();
    private State required = State.EXERCISED;

    @Test
    void aListingThatAPassingTestRanIsExercised() {
        Verdicts verdicts = verify(Shop.book(Shop.listing("add", 3)), ADDS);

        assertThat(found).isEmpty();
        assertThat(verdicts.byListing()).containsOnlyKeys("cart.html#Cart.add");
        assertThat(verdicts.byListing().get("cart.html#Cart.add").state()).isEqualTo(State.EXERCISED);
        assertThat(verdicts.byListing().get("cart.html#Cart.add").covered()).containsExactly(3);
        assertThat(verdicts.testsRun()).isEqualTo(1);
    }

    @Test
    void onlyTestsThatPassedAreCounted() {
        Verdicts verdicts = verify(
                Shop.book(),
                ADDS,
                Shop.ended("shop.CartTest", "hidden", Outcome.SKIPPED, null),
                Shop.passed("a.T", "t"));

        assertThat(verdicts.testsRun()).isEqualTo(2);
    }

    @Test
    void aListingThatNothingRanFailsTheBuildAtItsName() {
        Verdicts verdicts = verify(Shop.book(Shop.listing("total", 4)), ADDS);

        assertThat(verdicts.byListing().get("cart.html#Cart.total").state()).isEqualTo(State.COMPILED);
        assertThat(found)
                .containsExactly(
                        "src/main/java/shop/Cart.java:4:10: [unexercised-listing] no passing test ran Cart.total;"
                                + " call it in a test of the chapter, or mark it @Unverified(\"why\")");
    }

    @Test
    void aListingOfNoDeclarationIsToldWhereItStarts() {
        Listing total = Shop.listing("total", 4);
        Listing region = new Listing("region", "", "Cart, region end", "", "java", total.origin(), total.lines(), null);

        verify(Shop.book(region), ADDS);

        assertThat(found)
                .singleElement()
                .asString()
                .startsWith(
                        "src/main/java/shop/Cart.java:4:1: [unexercised-listing] no passing test ran Cart, region end");
    }

    @Test
    void theRestOfAFileThatNothingRanIsToldWhereItsFirstLineIsThatCanRun() {
        verify(bookWithRest(), ADDS);

        assertThat(found)
                .containsExactly(
                        "src/main/java/shop/Cart.java:4:5: [unexercised-listing] no passing test ran the rest of"
                                + " Cart.java, which no other listing shows; call it in a test of the chapter, or mark its type"
                                + " @Unverified(\"why\")");
    }

    @Test
    void theRestOfAFileThatOnlyOverlappedTestsMayHaveRunIsRefusedAsSuch() {
        verify(bookWithRest(), Shop.overlapped("shop.CartTest", "adds"));

        assertThat(found)
                .singleElement()
                .asString()
                .startsWith(
                        "src/main/java/shop/Cart.java:4:5: [overlapped-tests] no test that ran alone ran the rest of"
                                + " Cart.java, and nobody can say");
    }

    private static Book bookWithRest() {
        List<Listing.Line> left = List.of(new Listing.Line(2, "class Cart {"), new Listing.Line(4, "void total() {}"));
        CodeOrigin cart = Shop.source(Shop.CART, "shop/Cart.java", 2);
        Listing rest = new Listing("rest-Cart.java", "", "Cart.java", "", "java", cart, left, null);
        return Shop.book(new Block.Rest("The rest of Cart.java", List.of(rest)));
    }

    @Test
    void aProjectMayAskForLess() {
        required = State.COMPILED;

        Verdicts verdicts = verify(Shop.book(Shop.listing("total", 4)), ADDS);

        assertThat(found).isEmpty();
        assertThat(verdicts.byListing().get("cart.html#Cart.total").state()).isEqualTo(State.COMPILED);
    }

    @Test
    void byDefaultWhatCouldRunHasTo() {
        new Verifier(evidence(FenceEvidence.NONE, ADDS), State.EXERCISED)
                .verify(Shop.book(Shop.listing("total", 4)), diagnostic -> found.add(diagnostic.id()));

        assertThat(found).containsExactly("unexercised-listing");
    }

    @Test
    void aListingThatOnlyOverlappedTestsMayHaveRunIsRefusedAsSuch() {
        verify(Shop.book(Shop.listing("total", 4)), Shop.overlapped("shop.CartTest", "adds"));

        assertThat(found)
                .singleElement()
                .asString()
                .startsWith(
                        "src/main/java/shop/Cart.java:4:10: [overlapped-tests] no test that ran alone ran Cart.total");
    }

    @Test
    void anOutputOfAnOverlappedTestIsRefused() {
        Output output = new Output(Shop.test("shop.CartTest", "adds"), "7\n", "", 0);

        verify(Shop.book(output), Shop.overlapped("shop.CartTest", "adds"));

        assertThat(found).singleElement().asString().contains("CartTest.java:3:10: [overlapped-tests] CartTest.adds");
    }

    @Test
    void aListingThatWasCutFromNowhereIsNotClaimed() {
        Listing console = new Listing("console", "", "", "", "text", null, List.of(new Listing.Line(1, "$ ls")), null);

        assertThat(verify(Shop.book(console), ADDS)
                        .byListing()
                        .get("cart.html#console")
                        .state())
                .isEqualTo(State.UNCLAIMED);
        assertThat(found).isEmpty();
    }

    @Test
    void aListingOfASourceWithoutEvidenceHasNoLineThatCouldRun() {
        Listing add = Shop.listing("add", 3);
        CodeOrigin elsewhere = Shop.source("src/main/java/shop/Till.java", "shop/Till.java", 3);
        Listing till = new Listing("till", "", "Till", "shop.Till", "java", elsewhere, add.lines(), null);

        assertThat(verify(Shop.book(till), ADDS)
                        .byListing()
                        .get("cart.html#till")
                        .state())
                .isEqualTo(State.DECLARED);
    }

    @Test
    void aFenceThatItsTestRanIsExercised() {
        ShownFence fence = Shop.fence(ShownFence.Proof.RUN, Shop.test("shop.CartFencesTest", "fence1"), 8);

        assertThat(fenceState(fence, Map.of(FENCE_PLACE, Shop.lines(8)), FENCE)).isEqualTo(State.EXERCISED);
        assertThat(found).isEmpty();
    }

    @Test
    void aFenceThatNothingRanFailsTheBuildWhereItStarts() {
        ShownFence fence = Shop.fence(ShownFence.Proof.RUN, Shop.test("shop.CartFencesTest", "fence1"), 9);

        assertThat(fenceState(fence, Map.of(FENCE_PLACE, Shop.lines(9)), FENCE)).isEqualTo(State.COMPILED);
        assertThat(found)
                .containsExactly(
                        "src/book/preface.md:9:1: [unexercised-listing] no passing test ran this fence; use it in a"
                                + " later fence of the page, or write compile behind ```java");
    }

    @Test
    void aFenceThatThrewAndWhoseTestPassedIsExercised() {
        ShownFence fence = Shop.fence(ShownFence.Proof.THROWN, Shop.test("shop.CartFencesTest", "fence1"), 9);

        assertThat(fenceState(fence, Map.of(FENCE_PLACE, Shop.lines(9)), FENCE)).isEqualTo(State.EXERCISED);
    }

    @Test
    void aFenceThatThrewIsNotExercisedByATestThatDidNotPassOrIsNotKnown() {
        ShownFence fence = Shop.fence(ShownFence.Proof.THROWN, Shop.test("shop.CartFencesTest", "fence1"), 9);
        Map<String, BitSet> executable = Map.of(FENCE_PLACE, Shop.lines(9));

        assertThat(fenceState(fence, executable, Shop.ended("shop.CartFencesTest", "fence1", Outcome.ABORTED, null)))
                .isEqualTo(State.COMPILED);
        assertThat(fenceState(fence, executable, ADDS)).isEqualTo(State.COMPILED);
        assertThat(fenceState(Shop.fence(ShownFence.Proof.THROWN, null, 9), executable, FENCE))
                .isEqualTo(State.COMPILED);
    }

    @Test
    void aFenceWithoutALineThatCouldRunIsDeclared() {
        ShownFence fence = Shop.fence(ShownFence.Proof.RUN, Shop.test("shop.CartFencesTest", "fence1"), 8);

        assertThat(fenceState(fence, Map.of(), FENCE)).isEqualTo(State.DECLARED);
    }

    @Test
    void whatTestsAndClassFilesPromiseIsCheckedToo() {
        Evidence evidence = evidence(FenceEvidence.NONE, Shop.passed("a.T", "t"));
        Evidence stale = new Evidence(
                evidence.sheets(),
                evidence.receipts(),
                Map.of("shop.Cart", "other", "shop.CartTest", "test"),
                evidence.executable(),
                evidence.lines(),
                evidence.together(),
                "",
                FenceEvidence.NONE);

        new Verifier(stale, State.EXERCISED).verify(Shop.book(), diagnostic -> found.add(diagnostic.id()));

        assertThat(found).containsExactlyInAnyOrder("stale-class", "no-receipt");
    }

    @Test
    void evidenceMayShowOtherReceipts() {
        Evidence evidence = evidence(FenceEvidence.NONE, ADDS);
        Evidence shown = evidence.with(Shop.receipts());

        assertThat(shown.receipts().tests()).isEmpty();
        assertThat(shown).usingRecursiveComparison().ignoringFields("receipts").isEqualTo(evidence);
    }

    private State fenceState(ShownFence fence, Map<String, BitSet> executable, TestRun run) {
        FenceEvidence fences = new FenceEvidence(FenceEvidence.NONE.map(), executable, Map.of());
        return new Verifier(evidence(fences, run, ADDS), required)
                .verify(Shop.book(fence), this::report)
                .byListing()
                .get("cart.html#fence")
                .state();
    }

    private Verdicts verify(Book book, TestRun... runs) {
        return new Verifier(evidence(FenceEvidence.NONE, runs), required).verify(book, this::report);
    }

    private void report(Problem diagnostic) {
        found.add(diagnostic.toString());
    }

    /** {@code CartTest.adds} runs line 3 of the cart, the test of the fence line 8 of its page. */
    private Evidence evidence(FenceEvidence fences, TestRun... runs) {
        TestLines adds = new TestLines(
                Shop.test("shop.CartTest", "adds"), new ExecutedLines(Map.of("shop/Cart.java", Shop.lines(3))));
        TestLines fence = new TestLines(
                Shop.test("shop.CartFencesTest", "fence1"), new ExecutedLines(Map.of(FENCE_PLACE, Shop.lines(8))));
        return new Evidence(
                new Sheets(List.of(cart, Shop.cartTest())),
                Shop.receipts(runs),
                Map.of("shop.Cart", "made", "shop.CartTest", "test"),
                Map.of(cart, Shop.lines(3, 4)),
                List.of(adds, fence),
                ExecutedLines.NONE,
                "",
                fences);
    }
}
