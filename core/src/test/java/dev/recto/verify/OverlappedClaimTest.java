package dev.recto.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Output;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.TestPlaces;
import dev.recto.receipt.Outcome;
import dev.recto.receipt.TestRun;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OverlappedClaimTest {

    private static final String REMEDY =
            "; run the book's tests one after another (mark their classes @Isolated, or leave JUnit's parallel mode off),"
                    + " and let each wait for the threads that it starts";

    @Test
    void whereNoTestOverlappedNothingElseExplainsAnUnexercisedListing() {
        assertThat(unexercised(Shop.passed("shop.CartTest", "adds"))).isEmpty();
    }

    @Test
    void aTestThatOverlappedMayHaveRunTheListing() {
        assertThat(unexercised(Shop.overlapped("shop.CartTest", "adds"), Shop.passed("shop.CartTest", "alone")))
                .containsExactly(
                        "Cart.java:3:10: [overlapped-tests] no test that ran alone ran Cart.add, and nobody can"
                                + " say which of the tests that overlapped (CartTest.adds) did" + REMEDY);
    }

    @Test
    void aTestThatOverlappedAndFailedProvesNothingAnyway() {
        TestRun run = Shop.overlapped("shop.CartTest", "adds");
        TestRun failed = new TestRun(
                run.id(),
                run.testClass(),
                run.method(),
                "",
                run.testClass(),
                "adds",
                1,
                Outcome.FAILED,
                null,
                true,
                true,
                null,
                "",
                0,
                "",
                0,
                List.of(),
                List.of(),
                null);

        assertThat(unexercised(failed)).isEmpty();
    }

    @Test
    void threeTestsAreNamedAndNoneIsCounted() {
        assertThat(unexercised(overlapped(3)))
                .singleElement()
                .asString()
                .contains("which of the tests that overlapped (CartTest.t0, CartTest.t1, CartTest.t2) did");
    }

    @Test
    void ofManyTestsThreeAreNamedAndTheRestIsCounted() {
        assertThat(unexercised(overlapped(5)))
                .singleElement()
                .asString()
                .contains("which of the tests that overlapped (CartTest.t0, CartTest.t1, CartTest.t2 and 2 more) did");
    }

    @Test
    void anOutputOfATestThatOverlappedIsRefusedOnce() {
        OverlappedClaim claim = claim(Shop.overlapped("shop.CartTest", "adds"), Shop.overlapped("shop.CartTest", "t"));
        Output output = new Output(Shop.test("shop.CartTest", "adds"), "7", "", 0);

        assertThat(claim.outputs(Stream.of(output, output)))
                .extracting(Problem::toString)
                .containsExactly(
                        "src/test/java/shop/CartTest.java:3:10: [overlapped-tests] CartTest.adds ran beside other"
                                + " tests or their threads, and nobody can say that its output is all its own"
                                + REMEDY);
    }

    @Test
    void anOutputOfATestThatRanAloneIsShown() {
        OverlappedClaim claim = claim(Shop.passed("shop.CartTest", "adds"), Shop.overlapped("shop.CartTest", "t"));

        assertThat(claim.outputs(Stream.of(new Output(Shop.test("shop.CartTest", "adds"), "7", "", 0))))
                .isEmpty();
    }

    private static TestRun[] overlapped(int tests) {
        return Stream.iterate(0, i -> i < tests, i -> i + 1)
                .map(i -> Shop.overlapped("shop.CartTest", "t" + i))
                .toArray(TestRun[]::new);
    }

    private static List<String> unexercised(TestRun... runs) {
        return claim(runs).unexercised("Cart.add", new Place("Cart.java", 3, 10)).stream()
                .map(Problem::toString)
                .toList();
    }

    private static OverlappedClaim claim(TestRun... runs) {
        return new OverlappedClaim(
                Shop.receipts(runs), new TestPlaces(new Sheets(List.of(Shop.cart(), Shop.cartTest()))));
    }
}
