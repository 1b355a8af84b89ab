package dl.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.matrices.Euclid;
import dl.matrices.Matrix;
import dl.memory.Cell;
import dl.plot.Axis;
import dl.plot.Diagram;
import dl.plot.Plot;
import dl.tape.Layers;
import dl.tape.Node;
import dl.tape.Slopes;
import dl.tape.Tape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class HeadTest {

    private static final int AGO = 50;
    private static final int TEXTS = 40;

    static final Head HEAD = new Head(10, 10);

    @Test
    void equivariance(TestReporter book) {
        int[] order = {3, 0, 5, 1, 7, 2, 6, 4};
        double worst = 0;
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            Tape tape = new Tape();
            Node rows = tape.given(Layers.gaussian(random, order.length, 10, 1));
            List<Node> weights = HEAD.scattered(random).stream().map(tape::given).toList();
            double[] before = HEAD.of(rows.rows(order), weights, Mask.none(8)).value().entries();
            double[] after = HEAD.of(rows, weights, Mask.none(8)).rows(order).value().entries();
            for (int i = 0; i < before.length; i++) {
                worst = Math.max(worst, Math.abs(before[i] - after[i]));
            }
        }
        assertTrue(worst < 1e-13, "worst " + worst);
        book.publishEntry("worst", Double.toString(worst));
    }

    /** Where the heads and the layers say nothing, a block hands its rows on as they are. */
    @Test
    void whatIsAddedToTheRows(TestReporter book) {
        Random random = new Random(1);
        Block block = new Block(new Head(6, 4), 2, 8);
        int last = 2 * Head.WEIGHTS;
        Tape tape = new Tape();
        List<Node> weights = new ArrayList<>(block.scattered(random).stream().map(tape::given).toList());
        for (int silent : new int[] {last, last + 3, last + 4}) {
            weights.set(silent, weights.get(silent).scaled(0));
        }
        Node rows = tape.given(Layers.gaussian(random, 5, 6, 1));
        assertEquals(rows.value().toString(), block.of(rows, weights, Mask.past(5)).value().toString());
        new Diagram("A block", "The rows go on unchanged, and what the heads were told is added; then what two layers of neurons make of each row.")
                .box(0, 0, "rows", "of letters", "and places")
                .box(1, 1, "heads", "mix what", "rows tell")
                .box(2, 0, "rows", "+ what", "was told")
                .arrow(0, 0, 2, 0, "unchanged")
                .arrow(0, 0, 1, 1, "look")
                .arrow(1, 1, 2, 0, "tell")
                .box(0, 2, "rows", "+ what", "was told")
                .box(1, 3, "two layers", "take each", "row alone")
                .box(2, 2, "rows", "+ what was", "thought")
                .arrow(0, 2, 2, 2, "unchanged")
                .arrow(0, 2, 1, 3, "see")
                .arrow(1, 3, 2, 2, "think")
                .publish(book, "block.svg");
    }

    @Test
    void noLeak(TestReporter book) {
        Reader reader = CopyistTest.reader(8, Reader.Places.TOLD);
        int compared = 0;
        for (int place = 0; place < reader.length() - 1; place++) {
            Random random = new Random(place);
            List<Matrix> start = reader.scattered(random);
            int[] read = random.ints(reader.length(), 0, reader.letters()).toArray();
            int[] other = read.clone();
            for (int later = place + 1; later < other.length; later++) {
                other[later] = (other[later] + 1) % reader.letters();
            }
            Matrix said = said(reader, start, read);
            Matrix saidOfOther = said(reader, start, other);
            for (int i = 0; i <= place; i++) {
                for (int j = 0; j < said.columns(); j++) {
                    assertEquals(Double.doubleToRawLongBits(said.at(i, j)),
                            Double.doubleToRawLongBits(saidOfOther.at(i, j)));
                    compared++;
                }
            }
            assertNotEquals(said.at(place + 1, 0), saidOfOther.at(place + 1, 0));
        }
        book.publishEntry("compared", Integer.toString(compared));
    }

    static Matrix said(Reader reader, List<Matrix> weights, int... read) {
        Tape tape = new Tape();
        return reader.answer(weights.stream().map(tape::given).toList(), read).value();
    }

    @Test
    void nothingIsFar(TestReporter book) {
        double[] head = new double[AGO + 1];
        double[] elman = new double[AGO + 1];
        for (int text = 0; text < TEXTS; text++) {
            Random random = new Random(text);
            add(head, ofHead(random));
            add(elman, ofElman(random));
        }
        double[] ago = new double[AGO];
        Arrays.setAll(ago, i -> i + 1);
        new Plot("What an answer has to do with a letter of long ago",
                "Slopes by how many letters ago, on a logarithmic axis: Elman's loop goes down steeply, the head of attention stays level.",
                Axis.linear("letters ago", 0, AGO, 10, 0), Axis.log("slope, as a share of the last but one’s", -12, 2, 2))
                .line("attention", ago, share(head))
                .line("Elman", ago, share(elman))
                .publish(book, "reach.svg");
        double kept = share(head)[39];
        assertTrue(kept > 0.1 && share(elman)[39] < 1e-4, kept + " and " + share(elman)[39]);
        book.publishEntry("attention", Double.toString(kept));
        book.publishEntry("elman", Double.toString(share(elman)[39]));
    }

    /** Slopes of one number said at the end along each row, the last one first. */
    private static double[] ofHead(Random random) {
        Tape tape = new Tape();
        Node rows = tape.given(Layers.gaussian(random, AGO + 1, 10, 1));
        List<Node> weights = HEAD.scattered(random).stream().map(tape::given).toList();
        Node told = HEAD.of(rows, weights, Mask.past(AGO + 1));
        Matrix slopes = tape.back(told.rows(AGO).columns(0, 1)).of(rows);
        double[] back = new double[AGO + 1];
        for (int i = 0; i <= AGO; i++) {
            back[AGO - i] = Euclid.norm(Arrays.copyOfRange(slopes.entries(), 10 * i, 10 * i + 10));
        }
        return back;
    }

    /** The same of a loop. */
    private static double[] ofElman(Random random) {
        Cell cell = new Cell.Elman();
        Tape tape = new Tape();
        List<Node> weights = cell.scattered(10, 10, random).stream().map(tape::given).toList();
        Node state = tape.given(new Matrix(1, 10, new double[10]));
        List<Node> letters = new ArrayList<>();
        for (int i = 0; i <= AGO; i++) {
            letters.add(tape.given(Layers.gaussian(random, 1, 10, 1 / Math.sqrt(10))));
            state = cell.next(letters.get(i), state, weights);
        }
        Slopes slopes = tape.back(state.columns(0, 1));
        double[] back = new double[AGO + 1];
        Arrays.setAll(back, i -> Euclid.norm(slopes.of(letters.get(AGO - i)).entries()));
        return back;
    }

    private static void add(double[] sums, double[] more) {
        Arrays.setAll(sums, i -> sums[i] + more[i]);
    }

    /** From the last letter but one on, compared with that. */
    private static double[] share(double[] sums) {
        double[] share = new double[AGO];
        Arrays.setAll(share, i -> sums[i + 1] / sums[1]);
        return share;
    }
}
