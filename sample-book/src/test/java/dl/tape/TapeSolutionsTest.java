package dl.tape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Explain;
import dl.digits.Digits;
import dl.matrices.Matrix;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@Explain(of = Tape.class)
class TapeSolutionsTest {

    static Node squaredError(Node said, Node meant) {
        Node missed = said.plus(meant.scaled(-1));
        return missed.each(missed).total()
                .scaled(1.0 / said.value().rows());
    }

    @Test
    void composedOfWhatIsThere(TestReporter book) {
        Tape tape = new Tape();
        Node said = tape.given(Matrix.of(new double[] {1, 2}, new double[] {3, 4}));
        Node meant = tape.given(Matrix.of(new double[] {1, 0}, new double[] {4, 4}));
        Node error = squaredError(said, meant);
        assertEquals(2.5, error.number());
        assertEquals(Matrix.of(new double[] {0, 2}, new double[] {-1, 0}), tape.back(error).of(said));
        book.publishEntry("error", Double.toString(error.number()));
    }

    static double farthest(List<Matrix> scores) {
        double farthest = 0;
        for (Matrix two : scores) {
            Tape tape = new Tape();
            Node given = tape.given(two);
            Node first = given.softmax().columns(0, 1);
            Node apart = given.columns(0, 1)
                    .plus(given.columns(1, 2).scaled(-1));
            double difference = first.value().at(0, 0)
                    - apart.sigmoid().value().at(0, 0);
            farthest = Math.max(farthest, Math.abs(difference));
        }
        return farthest;
    }

    @Test
    void twoAnswers(TestReporter book) {
        Random random = new Random(2);
        List<Matrix> scores = IntStream.range(0, 1_000)
                .mapToObj(i -> Layers.gaussian(random, 1, 2, 3))
                .toList();
        double farthest = farthest(scores);
        assertTrue(farthest < 1e-15, "farthest " + farthest);
        book.publishEntry("pairs", Integer.toString(scores.size()));
        book.publishEntry("farthest", Double.toString(farthest));
    }

    static long[] multiplications(Tape tape, Node unasked) {
        long all = 0;
        long forNothing = 0;
        for (Node node : tape.nodes()) {
            if (node.operation() instanceof Product) {
                Matrix a = node.from().get(0).value();
                long once = (long) a.rows() * a.columns()
                        * node.value().columns();
                all += 3 * once;
                forNothing += node.from().get(0) == unasked ? once : 0;
            }
        }
        return new long[] {all, forNothing};
    }

    @Test
    void slopesThatNobodyAskedFor(TestReporter book) {
        Cases known = Cases.of(Digits.known());
        Tape tape = new Tape();
        Node inputs = tape.given(known.inputs());
        Layers.answer(inputs, TapeTest.given(tape, Layers.scattered(new Random(1), 64, 32, 10)));
        long[] counted = multiplications(tape, inputs);
        double share = 100.0 * counted[1] / counted[0];
        assertEquals(100 * 64 * 32 / (3.0 * (64 * 32 + 32 * 10)), share, 1e-9);
        book.publishEntry("share", Double.toString(share));
        book.publishEntry("all", Long.toString(counted[0]));
    }
}
