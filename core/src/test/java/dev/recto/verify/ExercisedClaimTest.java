package dev.recto.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.CodeOrigin;
import dev.recto.book.Listing;
import dev.recto.book.Listing.Line;
import dev.recto.evidence.ExecutedLines;
import dev.recto.text.TestName;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExercisedClaimTest {

    private static final String SOURCE = "shop/Cart.java";

    @Test
    void aListingIsExercisedWhenAPassingTestRanSomeOfItsLines() {
        Verdict verdict = judge(listing(null, 3, 4, 5), lines(2, 4, 5), test("adds", SOURCE, 2, 4));

        assertThat(verdict.state()).isEqualTo(State.EXERCISED);
        assertThat(verdict.executable()).containsExactly(4, 5);
        assertThat(verdict.covered()).containsExactly(4);
        assertThat(verdict.tests()).extracting(Verdict.Exercise::lines).containsExactly(1);
    }

    @Test
    void aTestOfLinesOutsideTheListingDoesNotExerciseIt() {
        assertThat(judge(listing(null, 3, 4), lines(2, 4), test("adds", SOURCE, 2))
                        .state())
                .isEqualTo(State.COMPILED);
    }

    @Test
    void aTestOfTheSameLinesOfAnotherSourceDoesNotExerciseIt() {
        assertThat(judge(listing(null, 4), lines(4), test("adds", "shop/Other.java", 4))
                        .state())
                .isEqualTo(State.COMPILED);
    }

    @Test
    void aFoldedLineIsNotTheListings() {
        assertThat(judge(listing(null, 3, 0, 9), lines(5), test("adds", SOURCE, 5))
                        .state())
                .isEqualTo(State.DECLARED);
    }

    @Test
    void aListingWithoutAnExecutableLineIsDeclared() {
        assertThat(judge(listing(null, 3, 4), lines(7)).state()).isEqualTo(State.DECLARED);
    }

    @Test
    void anExcuseCountsOnlyWhereNothingRan() {
        assertThat(judge(listing("needs a network", 4), lines(4)).state()).isEqualTo(State.EXCUSED);
        assertThat(judge(listing("needs a network", 4), lines(4), test("adds", SOURCE, 4))
                        .state())
                .isEqualTo(State.EXERCISED);
    }

    @Test
    void nothingIsClaimedForCodeThatWasNotCutFromASource() {
        Listing fence = new Listing("a", "1", "", "", "text", null, List.of(new Line(1, "$ ls")), null);
        assertThat(judge(fence, lines(1)).state()).isEqualTo(State.UNCLAIMED);
    }

    private static Verdict judge(Listing listing, BitSet executable, TestLines... tests) {
        return ExercisedClaim.judge(listing, executable, List.of(tests), ExecutedLines.NONE);
    }

    private static Listing listing(@Nullable String excuse, int... numbers) {
        List<Line> lines =
                IntStream.of(numbers).mapToObj(number -> new Line(number, "x")).toList();
        CodeOrigin cut = Shop.source("src/main/java/" + SOURCE, SOURCE, numbers[0]);
        return new Listing("a", "1.1", "Cart.add", "shop.Cart#add()", "java", cut, lines, excuse);
    }

    private static TestLines test(String method, String source, int... lines) {
        return new TestLines(
                new TestName("shop.CartTest", method, method), new ExecutedLines(Map.of(source, lines(lines))));
    }

    private static BitSet lines(int... numbers) {
        BitSet lines = new BitSet();
        IntStream.of(numbers).forEach(lines::set);
        return lines;
    }
}
