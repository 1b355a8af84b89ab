package dl.convolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dl.digits.Digit;
import dl.digits.Digits;
import dl.matrices.Matrix;
import dl.plot.Pictures;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class KernelTest {

    private static final Kernel UPRIGHT = new Kernel(Matrix.of(
            new double[] {-1, 2, -1},
            new double[] {-1, 2, -1},
            new double[] {-1, 2, -1}));
    private static final Kernel LEVEL = new Kernel(UPRIGHT.weights().transposed());

    @Test
    void strokes(TestReporter book) {
        Digit four = Digits.known().stream().filter(digit -> digit.meant() == 4).findFirst().orElseThrow();
        Matrix picture = square(four, 8, 0);
        new Pictures("What two kernels answer to a four",
                "A four, a kernel with a positive middle column and what it finds in the four; then the same with the kernel on its side.", 3)
                .add(scaled(picture), "a four")
                .add(scaled(UPRIGHT.weights()), "upright kernel")
                .add(scaled(UPRIGHT.over(picture)), "what it finds")
                .add(scaled(picture), "the same four")
                .add(scaled(LEVEL.weights()), "level kernel")
                .add(scaled(LEVEL.over(picture)), "what it finds")
                .publish(book, "strokes.svg");
        assertEquals(0, sum(UPRIGHT.weights()));
    }

    @Test
    void movedBeforeIsMovedAfter(TestReporter book) {
        Random random = new Random(1);
        int pictures = 0;
        for (Digit digit : Digits.unseen()) {
            Kernel kernel = new Kernel(new Matrix(3, 3, random.doubles(9, -1, 1).toArray()));
            Matrix picture = square(digit, 14, 3);
            int down = random.nextInt(5) - 2;
            int right = random.nextInt(5) - 2;
            assertEquals(
                    Squares.moved(kernel.over(picture), down, right),
                    kernel.over(Squares.moved(picture, down, right)));
            pictures++;
        }
        book.publishEntry("pictures", Integer.toString(pictures));
    }

    @Test
    void aKernelHasAMiddle() {
        Matrix even = new Matrix(2, 2, new double[4]);
        assertThrows(IllegalArgumentException.class, () -> new Kernel(even));
    }

    /** A digit in the middle of a larger picture. */
    static Matrix square(Digit digit, int side, int border) {
        double[] ink = new double[side * side];
        for (int i = 0; i < 64; i++) {
            ink[(i / 8 + border) * side + i % 8 + border] = digit.ink()[i] / 16;
        }
        return new Matrix(side, side, ink);
    }

    /** So that the largest is 1 or −1. */
    static double[] scaled(Matrix picture) {
        double largest = Arrays.stream(picture.entries()).map(Math::abs).max().orElseThrow();
        return Arrays.stream(picture.entries()).map(ink -> ink / largest).toArray();
    }

    private static double sum(Matrix matrix) {
        return Arrays.stream(matrix.entries()).sum();
    }
}
