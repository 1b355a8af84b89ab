package dl.attention;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.matrices.Matrix;
import dl.plot.Axis;
import dl.plot.Pictures;
import dl.plot.Plot;
import dl.plot.Rows;
import dl.tape.Node;
import dl.tape.Tape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class CopyistTest {

    static final int STEPS = 300;
    private static final double NATS = StrictMath.log(2);

    static Reader reader(int length, Reader.Places places) {
        Block block = new Block(new Head(16, 16), 1, 32);
        return new Reader(Copying.LETTERS + 1, new Copying(length).read(), block, places);
    }

    static Copyist copyist(int length, Reader.Places places) {
        return new Copyist(reader(length, places), new Copying(length));
    }

    /** How surprised somebody taught is by the letters of texts that it has not seen, in bits for each letter. */
    static double bits(Copyist copyist, List<Matrix> weights) {
        Copies unseen = copyist.task().draw(20, new Random(999));
        return copyist.measured(unseen, weights).loss() / NATS;
    }

    @Test
    void copying(TestReporter book) {
        Rows table = new Rows("letters,untold,told");
        for (int length : new int[] {4, 8}) {
            List<Double> toldLosses = new ArrayList<>();
            List<Double> untoldLosses = new ArrayList<>();
            Copyist told = copyist(length, Reader.Places.TOLD);
            Copyist untold = copyist(length, Reader.Places.UNTOLD);
            List<Matrix> learnt = told.learnt(STEPS, new Random(1), toldLosses);
            double toldBits = bits(told, learnt);
            double untoldBits = bits(untold, untold.learnt(STEPS, new Random(1), untoldLosses));
            assertTrue(toldBits < 0.01 && untoldBits > 1, toldBits + " and " + untoldBits);
            table.row("%d,%s,%s", length, untoldBits, toldBits);
            if (length == 8) {
                curves(toldLosses, untoldLosses).publish(book, "copying.svg");
                diagonal(book, told.reader(), learnt);
                book.publishEntry("told", Double.toString(toldBits));
                book.publishEntry("untold", Double.toString(untoldBits));
                book.publishEntry("weights", Integer.toString(
                        learnt.stream().mapToInt(matrix -> matrix.rows() * matrix.columns()).sum()));
            }
        }
        table.publish(book, "copying.csv");
    }

    private static Plot curves(List<Double> told, List<Double> untold) {
        double[] steps = new double[STEPS / 5];
        Arrays.setAll(steps, i -> 5 * i + 2.5);
        return new Plot("Learning to copy eight letters",
                "The loss of the reader that is told the places falls to nothing; that of the other stays just below three bits.",
                Axis.linear("steps", 0, STEPS, 100, 0), Axis.linear("loss in bits", 0, 6, 1, 0))
                .line("told the places", steps, averages(told))
                .line("not told", steps, averages(untold))
                .dashed("guessing", new double[] {0, STEPS}, new double[] {3, 3});
    }

    /** Five steps each as one number, in bits. */
    private static double[] averages(List<Double> losses) {
        double[] averages = new double[STEPS / 5];
        for (int i = 0; i < STEPS; i++) {
            averages[i / 5] += losses.get(i) / 5 / NATS;
        }
        return averages;
    }

    /** What is looked at before and after the lesson, on average over some texts, and how much of that is the diagonal. */
    private static void diagonal(TestReporter book, Reader reader, List<Matrix> learnt) {
        double[] after = looks(reader, learnt);
        new Pictures("What each place looks at",
                "Before the lesson a triangle of random shades; after it a dark diagonal half the text behind.", 2)
                .add(looks(reader, reader.scattered(new Random(1))), "before the lesson")
                .add(after, "after the lesson")
                .publish(book, "diagonal.svg");
        double least = 1;
        double sum = 0;
        for (int place = 8; place < 16; place++) {
            double weight = after[16 * place + place - 8];
            least = Math.min(least, weight);
            sum += weight / 8;
        }
        assertTrue(least > 0.5, "least " + least);
        book.publishEntry("least", Double.toString(100 * least));
        book.publishEntry("mean", Double.toString(100 * sum));
    }

    private static double[] looks(Reader reader, List<Matrix> start) {
        double[] sums = new double[16 * 16];
        for (int text = 0; text < 20; text++) {
            int[] read = new Copying(8).draw(1, new Random(1_000 + text)).read();
            Tape tape = new Tape();
            List<Node> weights = start.stream().map(tape::given).toList();
            double[] looks = reader.block().head()
                    .looks(reader.rows(weights, read), reader.inBlock(weights), Mask.past(16)).value().entries();
            Arrays.setAll(sums, i -> sums[i] + looks[i] / 20);
        }
        return sums;
    }

    @Test
    void copiesKeepTheirLettersAndRefuseWhatDoesNotFit() {
        int[] read = {1, 2};
        Copies copies = new Copies(read, new int[] {1}, new int[] {2});
        read[0] = 5;
        assertTrue(copies.read()[0] == 1);
        assertThrows(IllegalArgumentException.class, () -> new Copies(read, new int[] {1}, new int[0]));
    }
}
