package dl.numbers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class MatrixTest {

    @Test
    void bracketsCost(TestReporter book) {
        long left = Matrix.cost(1000, 1000, 1000) + Matrix.cost(1000, 1000, 1);
        long right = Matrix.cost(1000, 1000, 1) + Matrix.cost(1000, 1000, 1);
        System.out.printf(Locale.ROOT, "(AB)x  %,13d multiplications%n", left);
        System.out.printf(Locale.ROOT, "A(Bx)  %,13d multiplications%n", right);
        book.publishEntry("factor", Double.toString((double) left / right));
        assertEquals(500.5, (double) left / right);
    }

    @Test
    void bracketsDoNotChangeTheResult() {
        Random random = new Random(5);
        Matrix a = wholeNumbers(4, 3, random);
        Matrix b = wholeNumbers(3, 5, random);
        double[] x = {1, -2, 3, -4, 5};
        assertArrayEquals(a.times(b).apply(x), a.apply(b.apply(x)));
    }

    @Test
    void columnsAreTheImagesOfTheAxes() {
        assertArrayEquals(new double[] {0, 1}, Matrix.TURN.apply(new double[] {1, 0}));
        assertArrayEquals(new double[] {1, 1}, Matrix.SHEAR.apply(new double[] {0, 1}));
        assertEquals("[[1.0, 0.0], [1.0, 1.0]]", Matrix.SHEAR.transposed().toString());
    }

    private static Matrix wholeNumbers(int rows, int columns, Random random) {
        double[][] cells = new double[rows][columns];
        for (double[] row : cells) {
            for (int j = 0; j < columns; j++) {
                row[j] = random.nextInt(19) - 9;
            }
        }
        return Matrix.of(cells);
    }
}
