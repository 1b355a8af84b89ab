package dl.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.matrices.Matrix;
import dl.plot.Diagram;
import dl.plot.Rows;
import dl.tape.Entries;
import dl.tape.Layers;
import dl.tape.Node;
import dl.tape.Tape;
import java.util.Locale;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class AttentionTest {

    private static final int ROUNDS = 200;

    static final Matrix QUERY = Matrix.of(new double[] {2, 0});
    static final Matrix KEYS = Matrix.of(new double[] {2, 0}, new double[] {1, 1}, new double[] {0, 2});
    static final Matrix VALUES = Matrix.of(new double[] {10}, new double[] {20}, new double[] {30});

    /** What the query looks at in the picture's example, and what it is told, with the query so many times as long. */
    static Matrix looks(double times) {
        Tape tape = new Tape();
        Node query = tape.given(QUERY).scaled(times);
        return Attention.weights(query, tape.given(KEYS), new Matrix(1, 3, new double[3])).value();
    }

    static double told(double times) {
        return looks(times).times(VALUES).at(0, 0);
    }

    @Test
    void aLookUp(TestReporter book) {
        Diagram diagram = new Diagram("A query looks up three places",
                "A query is compared with three keys; the scores become weights, and the values are mixed by them.")
                .box(0, 1, "query", "(2, 0)", "");
        for (int i = 0; i < 3; i++) {
            double score = QUERY.times(KEYS.transposed()).at(0, i) / Math.sqrt(2);
            diagram.box(1, i, "place " + (i + 1), "key (%.0f, %.0f)".formatted(KEYS.at(i, 0), KEYS.at(i, 1)),
                            "value %.0f".formatted(VALUES.at(i, 0)))
                    .arrow(0, 1, 1, i, String.format(Locale.ROOT, "%.2f", score))
                    .arrow(1, i, 2, 1, String.format(Locale.ROOT, "%.2f", looks(1).at(0, i)));
        }
        diagram.box(2, 1, "told", String.format(Locale.ROOT, "%.2f", told(1)), "a mixture").publish(book, "look-up.svg");
        double e = StrictMath.exp(Math.sqrt(2));
        assertEquals(1 / (1 + 1 / e + 1 / (e * e)), looks(1).at(0, 0), 1e-12);
        book.publishEntry("first", Double.toString(100 * looks(1).at(0, 0)));
        book.publishEntry("told", Double.toString(told(1)));
    }

    @Test
    void equalQueries(TestReporter book) {
        Tape tape = new Tape();
        Node any = tape.given(Layers.gaussian(new Random(1), 6, 4, 1));
        Node none = any.scaled(0);
        Matrix everywhere = Attention.weights(none, any, Mask.none(6)).value();
        for (double weight : everywhere.entries()) {
            assertEquals(1.0 / 6, weight, 1e-15);
        }
        Node sameKeys = any.rows(0, 0, 0, 0, 0, 0);
        assertEquals(1.0 / 6, Attention.weights(any, sameKeys, Mask.none(6)).value().at(3, 2), 1e-15);
        Matrix before = Attention.weights(none, any, Mask.past(6)).value();
        for (int i = 0; i < 36; i++) {
            assertEquals(i % 6 <= i / 6 ? 1.0 / (i / 6 + 1) : 0, before.at(i / 6, i % 6), 1e-15);
        }
    }

    @Test
    void theScale(TestReporter book) {
        Rows table = new Rows("numbers,spread,without,with");
        Random random = new Random(5);
        for (int own : new int[] {4, 16, 64, 256}) {
            double square = 0;
            double without = 0;
            double with = 0;
            for (int i = 0; i < ROUNDS; i++) {
                Tape tape = new Tape();
                Node queries = tape.given(Layers.gaussian(random, 10, own, 1));
                Node keys = tape.given(Layers.gaussian(random, 10, own, 1));
                Node scores = queries.times(keys.transposed());
                square += DoubleStream.of(scores.value().entries()).map(x -> x * x).average().orElseThrow() / ROUNDS;
                without += largest(scores.softmax().value()) / ROUNDS;
                with += largest(Attention.weights(queries, keys, Mask.none(10)).value()) / ROUNDS;
            }
            assertEquals(1, square / own, 0.1);
            assertTrue(with < 0.5 && without > with);
            table.row("%d,%s,%s,%s", own, Math.sqrt(square), 100 * without, 100 * with);
        }
        table.publish(book, "scale.csv");
    }

    /** The largest weight of a row, on average. */
    private static double largest(Matrix weights) {
        double sum = 0;
        for (int i = 0; i < weights.rows(); i++) {
            sum += DoubleStream.of(Entries.row(weights, i)).max().orElseThrow();
        }
        return sum / weights.rows();
    }
}
