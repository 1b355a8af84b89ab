package dev.recto.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.CodeOrigin;
import dev.recto.book.Listing;
import dev.recto.book.ShownFence;
import dev.recto.book.ShownFence.Proof;
import dev.recto.evidence.ExecutedLines;
import dev.recto.text.Place;
import dev.recto.text.TestName;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FenceClaimTest {

    private static final Place START = new Place("a.md", 3, 1);
    private static final String PLACE = START.toString();
    private static final TestName TEST = new TestName("shop.PageFencesTest", "fence1", "");

    @Test
    void codeThatATestRanIsExercised() {
        assertThat(judge(Proof.RUN, lines(4), lines(4), true).state()).isEqualTo(State.EXERCISED);
    }

    @Test
    void codeThatNoTestRanIsNot() {
        assertThat(judge(Proof.RUN, lines(4), lines(), true).state()).isEqualTo(State.COMPILED);
    }

    @Test
    void codeThatThrewRanThoughNoLineOfItIsCounted() {
        Verdict verdict = judge(Proof.THROWN, lines(4), lines(), true);
        assertThat(verdict.state()).isEqualTo(State.EXERCISED);
        assertThat(verdict.tests()).containsExactly(new Verdict.Exercise(TEST, 0));
    }

    @Test
    void codeThatShouldThrowAndWhoseTestDidNotPassIsNotExercised() {
        assertThat(judge(Proof.THROWN, lines(4), lines(), false).state()).isEqualTo(State.COMPILED);
    }

    @Test
    void codeThatIsOnlyCompiledFailsNoBuild() {
        assertThat(judge(Proof.COMPILED, lines(4), lines(), true).state()).isEqualTo(State.BUILT);
        assertThat(judge(Proof.COMPILED, lines(), lines(), true).state()).isEqualTo(State.DECLARED);
        assertThat(judge(Proof.COMPILED, lines(4), lines(4), true).state()).isEqualTo(State.EXERCISED);
    }

    @Test
    void otherFencesAreWhatTheirAuthorSays() {
        assertThat(judge(Proof.REFUSED, lines(), lines(), false).state()).isEqualTo(State.REFUSED);
        assertThat(judge(Proof.PARSED, lines(), lines(), false).state()).isEqualTo(State.PARSED);
        assertThat(judge(Proof.SKETCH, lines(), lines(), false))
                .extracting(Verdict::state, Verdict::excuse)
                .containsExactly(State.SKETCHED, "why");
    }

    private static Verdict judge(Proof proof, BitSet executable, BitSet ran, boolean passed) {
        Listing listing = new Listing(
                "fence",
                "",
                "",
                "",
                "java",
                new CodeOrigin.Prose(START, 4, 4),
                List.of(new Listing.Line(4, "a();")),
                null);
        ShownFence fence = new ShownFence(listing, proof, TEST, null, "why");
        List<TestLines> tests = List.of(new TestLines(TEST, new ExecutedLines(Map.of(PLACE, ran))));
        return FenceClaim.judge(fence, executable, tests, ExecutedLines.NONE, passed);
    }

    private static BitSet lines(int... numbers) {
        BitSet lines = new BitSet();
        for (int number : numbers) {
            lines.set(number);
        }
        return lines;
    }
}
