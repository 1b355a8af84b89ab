package dl.convolution;

import static java.util.Collections.nCopies;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Explain;
import dl.convolution.Layer.Convolved;
import dl.convolution.Layer.Full;
import dl.digits.Digit;
import dl.digits.Digits;
import dl.matrices.Matrix;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@Explain(of = KernelReader.class)
class ConvolutionSolutionsTest {

    static int common() {
        List<Layer> layers = List.of(
                new Convolved(28, nCopies(6, 1)),
                new Convolved(10, nCopies(16, 6)),
                new Full(16 * 5 * 5, 120),
                new Full(120, 84),
                new Full(84, 10));
        return layers.stream().mapToInt(Layer::weights).sum();
    }

    @Test
    void theCommonVariant(TestReporter book) {
        assertEquals(61_706, common());
        book.publishEntry("weights", Integer.toString(common()));
    }

    static Matrix together(Kernel first, Kernel second) {
        double[] point = new double[25];
        point[12] = 1;
        Matrix seen = second.over(first.over(new Matrix(5, 5, point)));
        double[] turned = new double[25];
        for (int i = 0; i < 25; i++) {
            turned[i] = seen.at((24 - i) / 5, (24 - i) % 5);
        }
        return new Matrix(5, 5, turned);
    }

    @Test
    void twoKernelsAreOne(TestReporter book) {
        Random random = new Random(1);
        Kernel first = new Kernel(new Matrix(3, 3, random.doubles(9, -1, 1).toArray()));
        Kernel second = new Kernel(new Matrix(3, 3, random.doubles(9, -1, 1).toArray()));
        Kernel both = new Kernel(together(first, second));
        double worst = 0;
        for (Digit digit : Digits.unseen()) {
            Matrix picture = KernelTest.square(digit, 14, 3);
            Matrix twice = second.over(first.over(picture));
            Matrix once = both.over(picture);
            for (int i = 0; i < 14 * 14; i++) {
                worst = Math.max(worst, Math.abs(twice.at(i / 14, i % 14) - once.at(i / 14, i % 14)));
            }
        }
        assertTrue(worst < 1e-13, "worst " + worst);
        book.publishEntry("worst", Double.toString(worst));
    }

    static double everywhere(Kernel kernel, Matrix picture) {
        double sum = 0;
        for (double found : kernel.over(picture).entries()) {
            sum += Math.max(found, 0);
        }
        return sum / (picture.rows() * picture.columns());
    }

    @Test
    void whereverItIs(TestReporter book) {
        Kernel kernel = new Kernel(new Matrix(3, 3, new Random(1).doubles(9, -1, 1).toArray()));
        double worst = 0;
        for (Digit digit : Digits.unseen()) {
            Matrix picture = KernelTest.square(digit, 14, 3);
            double before = everywhere(kernel, picture);
            double after = everywhere(kernel, Squares.moved(picture, 2, -2));
            worst = Math.max(worst, Math.abs(before - after));
        }
        assertTrue(worst < 1e-14, "worst " + worst);
        book.publishEntry("worst", Double.toString(worst));
    }
}
