package dl.convolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.digits.Digit;
import dl.digits.Digits;
import dl.digits.Nearest;
import dl.matrices.Matrix;
import dl.plot.Csv;
import dl.plot.Pictures;
import dl.tape.Cases;
import dl.tape.Entries;
import dl.tape.MatrixNetwork;
import dl.tape.Node;
import dl.tape.Tape;
import dl.training.Adam;
import dl.training.Batches;
import dl.training.Deep;
import dl.training.Ending;
import dl.training.Training;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class KernelReaderTest {

    private static final int PASSES = 8;
    private static final Cases KNOWN = Cases.of(Digits.known());
    private static final Cases UNSEEN = Cases.of(Digits.unseen());
    private static final Cases MOVED = moved(UNSEEN);

    @Test
    void asTheKernel(TestReporter book) {
        Matrix kernel = new Matrix(3, 3, new Random(1).doubles(9, -1, 1).toArray());
        Matrix picture = KernelTest.square(Digits.known().get(3), 8, 0);
        Matrix over = new Kernel(kernel).over(picture);
        Tape tape = new Tape();
        Matrix onTape = tape.given(picture)
                .picked(new Maps(1, 8, 1).patches(3))
                .times(tape.given(new Matrix(9, 1, kernel.entries())))
                .value();
        for (int i = 0; i < 36; i++) {
            assertEquals(over.at(1 + i / 6, 1 + i % 6), onTape.at(i, 0), 1e-15);
        }
        book.publishEntry("places", Integer.toString(onTape.rows()));
    }

    @Test
    void channelsAndQuarters() {
        Tape tape = new Tape();
        double[] counted = new double[2 * 4 * 4 * 3];
        Arrays.setAll(counted, i -> i);
        Node pictures = tape.given(new Matrix(2 * 4 * 4, 3, counted));
        Matrix patches = pictures.picked(new Maps(2, 4, 3).patches(2)).value();
        assertEquals(2 * 3 * 3, patches.rows());
        assertEquals("[48.0, 49.0, 50.0, 51.0, 52.0, 53.0, 60.0, 61.0, 62.0, 63.0, 64.0, 65.0]",
                Arrays.toString(Arrays.copyOfRange(patches.entries(), 9 * 12, 10 * 12)));
        Matrix quarters = pictures.picked(new Maps(2, 4, 3).quarters()).value();
        assertEquals("[7.0, 10.0, 19.0, 22.0]", Arrays.toString(Arrays.copyOfRange(quarters.entries(), 4 * 4, 5 * 4)));
    }

    @Test
    void digits(TestReporter book) {
        List<Matrix> learnt = List.of();
        List<Matrix> full = List.of();
        int[] kernels = new int[2];
        int fewestMoved = Integer.MAX_VALUE;
        StringBuilder table = new StringBuilder("reader,numbers,wrong,wrong if moved\n");
        int nearest = nearest(UNSEEN);
        row(table, "nearest picture", 64 * Digits.KNOWN, nearest, nearest(MOVED));
        for (int seed = 0; seed < 2; seed++) {
            full = learnt(Deep::answer, Deep.start(new Random(seed), 2, 64, 32, 10), seed);
            int moved = MOVED.wrong(Deep::answer, full);
            fewestMoved = Math.min(fewestMoved, moved);
            row(table, "full layers " + (seed + 1), count(full), UNSEEN.wrong(Deep::answer, full), moved);
        }
        for (int seed = 0; seed < 2; seed++) {
            learnt = learnt(KernelReader::answer, KernelReader.start(new Random(seed)), seed);
            kernels[seed] = UNSEEN.wrong(KernelReader::answer, learnt);
            int moved = MOVED.wrong(KernelReader::answer, learnt);
            assertTrue(moved < fewestMoved, "moved digits confuse kernels less: " + moved);
            row(table, "kernels " + (seed + 1), count(learnt), kernels[seed], moved);
        }
        Csv.publish(book, "readers.csv", table);
        assertEquals(1_898, count(learnt));
        assertTrue(kernels[0] > 0.8 * nearest && kernels[1] > 0.8 * nearest, "not clearly better " + Arrays.toString(kernels));
        assertTrue(kernels[0] < 90 && kernels[1] < 90, Arrays.toString(kernels));
        draw(book, learnt);
        book.publishEntry("weights", Integer.toString(count(learnt)));
        book.publishEntry("kernels", Integer.toString(KernelReader.KERNELS));
        book.publishEntry("passes", Integer.toString(PASSES));
        book.publishEntry("nearest", Integer.toString(nearest));
    }

    private static void row(StringBuilder table, String reader, int numbers, int wrong, int moved) {
        table.append(reader).append(',').append(numbers).append(',').append(wrong).append(',').append(moved).append('\n');
    }

    private static int nearest(Cases cases) {
        Nearest reader = new Nearest(Digits.known());
        int wrong = 0;
        for (int i = 0; i < cases.meant().length; i++) {
            double[] ink = Entries.row(cases.inputs(), i);
            wrong += reader.read(Arrays.stream(ink).map(share -> 16 * share).toArray()) == cases.meant()[i] ? 0 : 1;
        }
        return wrong;
    }

    /** All pictures one square farther to the right. */
    private static Cases moved(Cases cases) {
        double[][] moved = new double[cases.meant().length][];
        for (int i = 0; i < moved.length; i++) {
            Matrix picture = new Matrix(8, 8, Entries.row(cases.inputs(), i));
            moved[i] = Squares.moved(picture, 0, 1).entries();
        }
        return new Cases(Matrix.of(moved), cases.meant());
    }

    private static List<Matrix> learnt(MatrixNetwork network, List<Matrix> start, int seed) {
        Training training = new Training(network, new Batches(KNOWN, 32, new Random(seed)), StrictMath.log(10));
        Ending outcome = training.run(start, Adam.fresh(0.01, start), PASSES);
        if (outcome instanceof Ending.Trained trained) {
            return trained.weights();
        }
        throw new AssertionError("not trained: " + outcome.getClass().getSimpleName());
    }

    private static int count(List<Matrix> weights) {
        return weights.stream().mapToInt(matrix -> matrix.rows() * matrix.columns()).sum();
    }

    private static void draw(TestReporter book, List<Matrix> learnt) {
        Matrix kernels = learnt.get(0).transposed();
        Pictures eight = new Pictures("Eight learnt kernels", "Three by three weights each, positive and negative in two colours.", 4);
        Pictures answers = new Pictures("What they answer to a four", "Where in a four each of the eight kernels finds what it looks for.", 4);
        Digit four = Digits.unseen().stream().filter(digit -> digit.meant() == 4).findFirst().orElseThrow();
        Tape tape = new Tape();
        Matrix found = KernelReader.convolved(tape.given(KernelTest.square(four, 8, 0)), new Maps(1, 8, 1),
                tape.given(learnt.get(0)), tape.given(learnt.get(1))).value().transposed();
        for (int k = 0; k < KernelReader.KERNELS; k++) {
            eight.add(KernelTest.scaled(Matrix.of(Entries.row(kernels, k))), "kernel " + (k + 1));
            answers.add(scaledAll(found, k), "kernel " + (k + 1));
        }
        eight.publish(book, "kernels.svg");
        answers.publish(book, "answers.svg");
    }

    /** One row, so that the largest of all rows is 1. */
    private static double[] scaledAll(Matrix matrix, int row) {
        return Arrays.copyOfRange(KernelTest.scaled(matrix), row * matrix.columns(), (row + 1) * matrix.columns());
    }
}
