package dl.tape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.autodiff.Taped;
import dl.autodiff.Value;
import dl.digits.Digits;
import dl.matrices.Matrix;
import dl.plot.Axis;
import dl.plot.Csv;
import dl.plot.Diagram;
import dl.plot.Plot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class TapeTest {

    private static final int[] WIDTHS = {64, 5, 10};

    @Test
    void usedTwice() {
        Tape tape = new Tape();
        Node x = tape.given(Matrix.of(new double[] {3, -2}));
        Node unused = x.tanh();
        Slopes slopes = tape.back(x.each(x).total());
        assertEquals(Matrix.of(new double[] {6, -4}), slopes.of(x));
        assertEquals(Matrix.of(new double[] {0, 0}), slopes.of(unused));
    }

    @Test
    void product(TestReporter book) {
        Tape tape = new Tape();
        Node a = tape.given(Entries.all(20, 64, 1));
        Node b = tape.given(Entries.all(64, 5, 1));
        Node c = a.times(b);
        Node loss = c.total();
        Slopes slopes = tape.back(loss);
        for (Node node : List.of(a, b, c, loss)) {
            assertEquals(shape(node.value()), shape(slopes.of(node)));
        }
        new Diagram("A product of matrices and its slopes",
                "A and B lead to their product C, and C to the loss. Each arrow says what the slopes are multiplied with on their way back.")
                .box(0, 0, "A", shape(a.value()), "inputs")
                .box(0, 1.4, "B", shape(b.value()), "weights")
                .box(1, 0.7, "C = AB", shape(c.value()), "sums")
                .box(2, 0.7, "loss", shape(loss.value()), "a number")
                .arrow(0, 0, 1, 0.7, "G Bᵀ")
                .arrow(0, 1.4, 1, 0.7, "Aᵀ G")
                .arrow(1, 0.7, 2, 0.7, "G")
                .publish(book, "product.svg");
    }

    @Test
    void lines(TestReporter book) {
        Cases cases = Cases.of(Digits.known().subList(0, 20));
        Tape tape = new Tape();
        List<Node> weights = given(tape, Layers.scattered(new Random(1), WIDTHS));
        Node loss = Layers.answer(tape.given(cases.inputs()), weights).crossEntropy(cases.meant());
        Slopes slopes = tape.back(loss);
        StringBuilder table = new StringBuilder("line,operation,made of,shape\n");
        List<Node> nodes = tape.nodes();
        for (Node node : nodes) {
            assertEquals(shape(node.value()), shape(slopes.of(node)));
            String from = node.from().stream()
                    .map(parent -> Integer.toString(nodes.indexOf(parent) + 1))
                    .collect(Collectors.joining(" and "));
            table.append(nodes.indexOf(node) + 1).append(',').append(node.operation().getClass().getSimpleName()).append(',')
                    .append(from.isEmpty() ? "–" : from).append(',').append(shape(node.value())).append('\n');
        }
        Csv.publish(book, "lines.csv", table);
    }

    @Test
    void asTheScalarTape(TestReporter book) {
        Cases cases = Cases.of(Digits.known().subList(0, 20));
        List<Matrix> weights = Layers.scattered(new Random(1), WIDTHS);
        double[] list = list(weights);
        double[] oneByOne = new Taped(values -> new OneByOne(values).loss(cases, WIDTHS)).gradient(list);
        double[] whole = list(cases.measured(Layers::answer, weights).slopes());
        double worst = 0;
        for (int i = 0; i < list.length; i++) {
            worst = Math.max(worst, Math.abs(oneByOne[i] - whole[i]));
        }
        assertEquals(oneByOne.length, whole.length);
        assertTrue(worst < 1e-12, "worst " + worst);
        book.publishEntry("weights", Integer.toString(list.length));
        book.publishEntry("worst", Double.toString(worst));
    }

    @Test
    void notes(TestReporter book) {
        List<Matrix> weights = Layers.scattered(new Random(1), WIDTHS);
        Value[] values = Arrays.stream(list(weights)).mapToObj(Value::new).toArray(Value[]::new);
        double[] sizes = {1, 3, 10, 30, 100};
        double[] oneByOne = new double[sizes.length];
        double[] whole = new double[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            Cases cases = Cases.of(Digits.known().subList(0, (int) sizes[i]));
            OneByOne network = new OneByOne(values);
            network.loss(cases, WIDTHS);
            oneByOne[i] = network.made();
            Tape tape = new Tape();
            Layers.answer(tape.given(cases.inputs()), given(tape, weights)).crossEntropy(cases.meant());
            whole[i] = tape.size();
        }
        new Plot("Notes on two tapes", "One number at a time, the notes grow with the cases. In whole matrices they stay as many.",
                Axis.log("cases", 0, 2, 1), Axis.log("lines on the tape", 0, 5, 1))
                .line("one number at a time", sizes, oneByOne)
                .line("matrices", sizes, whole)
                .publish(book, "notes.svg");
        assertEquals(whole[0], whole[sizes.length - 1]);
        assertTrue(oneByOne[sizes.length - 1] > 90 * oneByOne[0]);
        book.publishEntry("hundred", Integer.toString((int) oneByOne[sizes.length - 1]));
        book.publishEntry("whole", Integer.toString((int) whole[0]));
    }

    static List<Node> given(Tape tape, List<Matrix> weights) {
        return weights.stream().map(tape::given).toList();
    }

    private static String shape(Matrix matrix) {
        return matrix.rows() + " × " + matrix.columns();
    }

    /** All entries of all matrices, one behind the other. */
    private static double[] list(List<Matrix> matrices) {
        return matrices.stream().flatMapToDouble(matrix -> Arrays.stream(matrix.entries())).toArray();
    }
}
