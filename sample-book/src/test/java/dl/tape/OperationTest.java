package dl.tape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.matrices.Matrix;
import dl.numbers.Slope;
import dl.plot.Csv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class OperationTest {

    /** An operation, and the shapes of what it is made from. */
    private record Checked(String name, MatrixOperation operation, int[]... shapes) {}

    private static final List<Checked> ALL = List.of(
            new Checked("product", new Product(), shape(3, 4), shape(4, 2)),
            new Checked("sum", new Sum(), shape(3, 4), shape(3, 4)),
            new Checked("bias", new Bias(), shape(3, 4), shape(1, 4)),
            new Checked("product of entries", new Hadamard(), shape(3, 4), shape(3, 4)),
            new Checked("scaled", new Scaled(-1.5), shape(3, 4)),
            new Checked("tanh", new Activated(Activation.TANH), shape(3, 4)),
            new Checked("ReLU", new Activated(Activation.RELU), shape(3, 4)),
            new Checked("sigmoid", new Activated(Activation.SIGMOID), shape(3, 4)),
            new Checked("softmax", new SoftmaxRows(), shape(3, 4)),
            new Checked("cross-entropy", new CrossEntropy(2, 0, 3), shape(3, 4)),
            new Checked("transposed", Picked.transposed(Entries.all(3, 4, 0)), shape(3, 4)),
            new Checked("rows picked", Picked.rows(Entries.all(3, 4, 0), 2, 0, 2), shape(3, 4)),
            new Checked("columns picked", Picked.columns(Entries.all(3, 4, 0), 1, 3), shape(3, 4)),
            new Checked("side by side", new Beside(), shape(3, 4), shape(3, 2)),
            new Checked("total", new Total(), shape(3, 4)));

    @Test
    void everyOperation(TestReporter book) {
        Random random = new Random(4);
        StringBuilder table = new StringBuilder("operation,slopes,worst\n");
        double worst = 0;
        for (Checked checked : ALL) {
            List<Matrix> from = Arrays.stream(checked.shapes())
                    .map(shape -> Layers.gaussian(random, shape[0], shape[1], 1))
                    .toList();
            Matrix made = checked.operation().of(from);
            Matrix weights = Layers.gaussian(random, made.rows(), made.columns(), 1);
            List<Matrix> slopes = checked.operation().back(from, made, weights);
            double wrong = 0;
            int count = 0;
            for (int k = 0; k < from.size(); k++) {
                double[] entries = from.get(k).entries();
                for (int i = 0; i < entries.length; i++) {
                    double byTape = slopes.get(k).entries()[i];
                    double byDifference = byDifference(checked.operation(), from, weights, k, i);
                    wrong = Math.max(wrong, Math.abs(byTape - byDifference) / Math.max(1, Math.abs(byTape)));
                    count++;
                }
            }
            assertTrue(wrong < 1e-9, checked.name() + " " + wrong);
            table.append(checked.name()).append(',').append(count).append(',').append(wrong).append('\n');
            worst = Math.max(worst, wrong);
        }
        Csv.publish(book, "operations.csv", table);
        book.publishEntry("worst", Double.toString(worst));
    }

    /** The slope of the entries of what is made, each counted with its weight, along one entry of what it is made from. */
    private static double byDifference(MatrixOperation operation, List<Matrix> from, Matrix weights, int which, int entry) {
        return Slope.central(x -> {
            List<Matrix> moved = new ArrayList<>(from);
            double[] entries = from.get(which).entries();
            entries[entry] = x;
            moved.set(which, new Matrix(from.get(which).rows(), from.get(which).columns(), entries));
            double sum = 0;
            double[] made = operation.of(moved).entries();
            for (int i = 0; i < made.length; i++) {
                sum += made[i] * weights.entries()[i];
            }
            return sum;
        }, from.get(which).entries()[entry], Slope.STEP);
    }

    @Test
    void noOperationIsForgotten(TestReporter book) {
        Set<Class<?>> checked = new HashSet<>(Set.of(Given.class));
        ALL.forEach(each -> checked.add(each.operation().getClass()));
        assertEquals(Set.of(MatrixOperation.class.getPermittedSubclasses()), checked);
        book.publishEntry("operations", Integer.toString(checked.size()));
    }

    @Test
    void aGivenMatrixIsMadeOfNothing() {
        Given given = new Given(Matrix.of(new double[] {1, 2}));
        Matrix made = given.of(List.of());
        assertEquals(given.matrix(), made);
        assertEquals(List.of(), given.back(List.of(), made, made));
    }

    @Test
    void shapesThatDoNotFitAreTold() {
        Tape tape = new Tape();
        Node wide = tape.given(Entries.all(2, 3, 1));
        Node tall = tape.given(Entries.all(3, 2, 1));
        assertTold("2 × 3 and 3 × 2 are not one shape", () -> wide.plus(tall));
        assertTold("2 rows and 3 rows do not stand side by side", () -> wide.beside(tall));
        assertTold("2 rows of scores and 1 answers", () -> wide.crossEntropy(0));
        assertTold("6 places do not make 2 × 2", () -> wide.reshaped(2, 2));
        assertTold("a matrix of another tape", () -> wide.plus(new Tape().given(wide.value())));
        assertThrows(IllegalStateException.class, () -> tape.back(wide));
        assertThrows(IllegalArgumentException.class, () -> wide.times(wide));
    }

    @Test
    void whatIsPickedFromNowhereIsZero() {
        Tape tape = new Tape();
        Node two = tape.given(Matrix.of(new double[] {5, 7}));
        Node picked = two.picked(new Picked(1, 3, 1, Picked.NOWHERE, 1));
        assertEquals(Matrix.of(new double[] {7, 0, 7}), picked.value());
        assertEquals(Matrix.of(new double[] {0, 2}), tape.back(picked.total()).of(two));
    }

    @Test
    void probabilitiesOfLargeScoresDoNotOverflow() {
        Matrix scores = Matrix.of(new double[] {1000, 1000}, new double[] {-1000, 0});
        Matrix p = new SoftmaxRows().of(List.of(scores));
        assertEquals(Matrix.of(new double[] {0.5, 0.5}, new double[] {0, 1}), p);
        assertEquals((Math.log(2) + 1000) / 2, new CrossEntropy(1, 0).of(List.of(scores)).at(0, 0), 1e-12);
    }

    private static void assertTold(String words, Runnable wrong) {
        Throwable told = assertThrows(IllegalArgumentException.class, wrong::run);
        assertEquals(words, told.getMessage());
    }

    private static int[] shape(int rows, int columns) {
        return new int[] {rows, columns};
    }
}
