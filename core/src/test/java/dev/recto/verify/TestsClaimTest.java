package dev.recto.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.evidence.ExecutedLines;
import dev.recto.evidence.FenceEvidence;
import dev.recto.evidence.Receipts;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.TestPlaces;
import dev.recto.receipt.Outcome;
import dev.recto.receipt.TestRun;
import dev.recto.text.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestsClaimTest {

    private static final TestRun ADDS = Shop.passed("shop.CartTest", "adds");
    private static final String ONLY_WHAT_PASSES = "; the book can only show what passes";

    @Test
    void testsThatPassedHold() {
        assertThat(check(ADDS, Shop.passed("shop.CartTest", "hidden"))).isEmpty();
    }

    @Test
    void aBuildWithoutAnyReceipt() {
        assertThat(check())
                .containsExactly(
                        "src/main/java/shop/Cart.java:2:1: [no-receipts] no test of this build left a receipt; add"
                                + " a test of the chapter, and let Surefire's argLine hold @{argLine} so that recto:prepare"
                                + " reaches it");
    }

    @Test
    void aBuildThatSkippedItsTests() {
        assertThat(check(sheets(Shop.cart()), Shop.receipts(), FenceEvidence.NONE, "-DskipTests"))
                .containsExactly(
                        "src/main/java/shop/Cart.java:2:1: [no-receipts] the tests were skipped: -DskipTests; run"
                                + " them, or skip the book too with -Drecto.skip");
    }

    @Test
    void aBuildWithoutAChapterIsToldInItsPom() {
        assertThat(check(sheets(Shop.cartTest()), Shop.receipts(), FenceEvidence.NONE, ""))
                .singleElement()
                .asString()
                .startsWith("pom.xml: [no-receipts]");
    }

    @Test
    void aJvmThatEndedTooEarly() {
        Receipts torn = Receipts.of(List.of(), List.of(), List.of("jvm-1"));
        Receipts receipts = new Receipts(List.of(), Shop.receipts(ADDS).tests(), torn.classes(), torn.unfinished());

        assertThat(check(sheets(Shop.cart(), Shop.cartTest()), receipts, FenceEvidence.NONE, ""))
                .containsExactly(
                        "src/main/java/shop/Cart.java:2:1: [unfinished-tests] a JVM of this build's tests ended"
                                + " before its last test did; look for a crash or System.exit in the tests");
    }

    @ParameterizedTest
    @CsvSource({
        "FAILED, failing-test, CartTest.adds failed",
        "SKIPPED, unpassed-test, CartTest.adds was skipped",
        "ABORTED, unpassed-test, CartTest.adds aborted",
        "NOT_RUN, unpassed-test, CartTest.adds not run"
    })
    void aTestThatTheBookShowsHasToPass(Outcome outcome, String id, String words) {
        assertThat(check(Shop.ended("shop.CartTest", "adds", outcome, null)))
                .containsExactly("src/test/java/shop/CartTest.java:3:10: [" + id + "] " + words + ONLY_WHAT_PASSES);
    }

    @Test
    void theReasonIsTold() {
        assertThat(check(Shop.ended("shop.CartTest", "adds", Outcome.FAILED, "7 is not 8")))
                .singleElement()
                .asString()
                .contains("CartTest.adds failed: 7 is not 8;");
    }

    @Test
    void aTestThatTheBookDoesNotShowMayBeSkippedButMustNotFail() {
        assertThat(check(ADDS, Shop.ended("shop.CartTest", "hidden", Outcome.SKIPPED, null)))
                .isEmpty();
        assertThat(check(ADDS, Shop.ended("shop.CartTest", "hidden", Outcome.FAILED, null)))
                .containsExactly("src/test/java/shop/CartTest.java:4:10: [failing-test] CartTest.hidden failed"
                        + ONLY_WHAT_PASSES);
    }

    @Test
    void aTestClassThatTheBookShowsLeavesAReceipt() {
        assertThat(check(Shop.passed("shop.OtherTest", "adds")))
                .containsExactly("src/test/java/shop/CartTest.java:2:7: [no-receipt] CartTest left no receipt in this"
                        + " build; let Surefire run it, and see in its log whether the receipt could be written");
    }

    @Test
    void aTestInANestedClassIsOneOfTheClassAround() {
        Sheets sheets = sheets(Shop.cart(), Shop.nestedTest());

        assertThat(check(sheets, Shop.receipts(Shop.passed("shop.OtherTest", "t")), FenceEvidence.NONE, ""))
                .singleElement()
                .asString()
                .startsWith("src/test/java/shop/CartTest.java:2:7: [no-receipt] CartTest");
        assertThat(check(sheets, Shop.receipts(Shop.passed("shop.CartTest$Inside", "deep")), FenceEvidence.NONE, ""))
                .isEmpty();
    }

    @Test
    void aTestClassThatTheBookShowsNothingOfNeedNotRun() {
        assertThat(check(
                        sheets(Shop.cart(), Shop.silentTest()),
                        Shop.receipts(Shop.passed("shop.OtherTest", "t")),
                        FenceEvidence.NONE,
                        ""))
                .isEmpty();
    }

    @Test
    void anExplainedMethodOfAMainSourceIsNoTest() {
        assertThat(check(
                        sheets(Shop.cart()), Shop.receipts(Shop.passed("shop.OtherTest", "t")), FenceEvidence.NONE, ""))
                .isEmpty();
    }

    @Test
    void aFenceThatRanInThisStateHolds() {
        assertThat(checkFence(Shop.passed("shop.CartFencesTest", "fence1"))).isEmpty();
    }

    @Test
    void aFenceWhoseTestDidNotRun() {
        assertThat(checkFence(ADDS))
                .containsExactly("src/book/preface.md:7:3: [no-receipt] the test of this fence left no receipt in this"
                        + " build; let Surefire run shop.CartFencesTest, and see in its log whether the receipt could be"
                        + " written");
    }

    @Test
    void aFenceThatRanInAnotherState() {
        TestRun run = Shop.passed("shop.CartFencesTest", "fence1");
        TestRun other = new TestRun(
                run.id(),
                run.testClass(),
                run.method(),
                "",
                run.testClass(),
                "an older fence1",
                1,
                Outcome.PASSED,
                null,
                false,
                true,
                null,
                "",
                0,
                "",
                0,
                List.of(),
                List.of(),
                null);

        assertThat(checkFence(other))
                .containsExactly("src/book/preface.md:7:3: [stale-class] the tests ran another state of this fence; run"
                        + " \"mvn clean verify\"");
    }

    @Test
    void aFenceHasToPassThoughNoMethodExplainsIt() {
        assertThat(checkFence(Shop.ended("shop.CartFencesTest", "fence1", Outcome.SKIPPED, null)))
                .containsExactly("src/book/preface.md:7:3: [unpassed-test] CartFencesTest.fence1 was skipped"
                        + ONLY_WHAT_PASSES);
    }

    private static List<String> checkFence(TestRun run) {
        return check(sheets(Shop.cart()), Shop.receipts(run), Shop.fences("fence1"), "");
    }

    private static List<String> check(TestRun... runs) {
        return check(sheets(Shop.cart(), Shop.cartTest()), Shop.receipts(runs), FenceEvidence.NONE, "");
    }

    private static List<String> check(Sheets sheets, Receipts receipts, FenceEvidence fences, String skipped) {
        Evidence evidence =
                new Evidence(sheets, receipts, Map.of(), Map.of(), List.of(), ExecutedLines.NONE, skipped, fences);
        return new TestsClaim(evidence, new TestPlaces(sheets))
                .check().stream().map(Problem::toString).toList();
    }

    private static Sheets sheets(SheetFile... files) {
        return new Sheets(List.of(files));
    }
}
