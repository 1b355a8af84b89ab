package dl.matrices;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dl.plot.Rows;
import dl.plot.Planes;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class MatrixTest {

    // @start region=turn
    static final Matrix TURN = Matrix.of(
            new double[] {0, -1},
            new double[] {1, 0});
    // @end

    static final Matrix SHEAR = Matrix.of(new double[] {1, 0.5}, new double[] {0, 1});

    /** The six matrices of the first figure, by what they do. */
    static final Letter[] LETTERS = {
        new Letter("nothing", Matrix.of(new double[] {1, 0}, new double[] {0, 1})),
        new Letter("turn", TURN),
        new Letter("lean", SHEAR),
        new Letter("stretch", Matrix.of(new double[] {1.5, 0}, new double[] {0, 0.5})),
        new Letter("mirror", Matrix.of(new double[] {-1, 0}, new double[] {0, 1})),
        new Letter("flatten", Matrix.of(new double[] {0.5, 0.5}, new double[] {0.5, 0.5}))
    };

    /** What a matrix does to the letter F. */
    record Letter(String what, Matrix matrix) {}

    /** The corners of the letter F, a column for each. */
    static final Matrix F = Matrix.of(
            new double[] {0, 0.3, 0.3, 0.7, 0.7, 0.3, 0.3, 1, 1, 0},
            new double[] {0, 0, 0.6, 0.6, 0.9, 0.9, 1.2, 1.2, 1.5, 1.5});

    /** All numbers of a row. */
    static double[] row(Matrix a, int row) {
        double[] numbers = new double[a.columns()];
        for (int j = 0; j < numbers.length; j++) {
            numbers[j] = a.at(row, j);
        }
        return numbers;
    }

    @Test
    void letters(TestReporter book) {
        Planes planes = new Planes("The letter F under six matrices",
                "It stays, turns, leans to the right, is stretched, mirrored and flattened to a line.", 3, -1.8, 1.8, -0.4, 1.9, 2);
        for (Letter letter : LETTERS) {
            draw(planes, letter.matrix(), letter.what(), rows(letter.matrix()));
        }
        planes.publish(book, "letters.svg");
    }

    @Test
    void order(TestReporter book) {
        Planes planes = new Planes("Leaning and turning in both orders",
                "First leaning and then turning is not the same as first turning and then leaning.", 2, -1.8, 1.8, -0.4, 1.9, 1);
        draw(planes, TURN.times(SHEAR), "first lean, then turn");
        draw(planes, SHEAR.times(TURN), "first turn, then lean");
        planes.publish(book, "order.svg");
        assertEquals("[[0.0, -1.0], [1.0, 0.5]]", TURN.times(SHEAR).toString());
        assertEquals("[[0.5, -1.0], [1.0, 0.0]]", SHEAR.times(TURN).toString());
    }

    /** The two rows of a matrix, as one writes them on a line. */
    private static String rows(Matrix matrix) {
        return IntStream.range(0, matrix.rows())
                .mapToObj(i -> DoubleStream.of(row(matrix, i)).mapToObj(MatrixTest::written).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }

    private static String written(double entry) {
        return new DecimalFormat("0.#;−0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(entry);
    }

    private static void draw(Planes planes, Matrix matrix, String... below) {
        Matrix moved = matrix.times(F);
        planes.plane(below)
                .before(row(F, 0), row(F, 1))
                .shape(row(moved, 0), row(moved, 1))
                .arrow(1, matrix.at(0, 0), matrix.at(1, 0))
                .arrow(2, matrix.at(0, 1), matrix.at(1, 1));
    }

    @Test
    void columnsAreTheImagesOfTheAxes() {
        assertArrayEquals(new double[] {0, 1}, TURN.times(new double[] {1, 0}));
        assertArrayEquals(new double[] {-1, 0}, TURN.times(new double[] {0, 1}));
        assertArrayEquals(new double[] {0.5, 1}, SHEAR.times(new double[] {0, 1}));
    }

    @Test
    void turns(TestReporter book) {
        double worst = 0;
        for (double a = 0; a < 7; a += 0.1) {
            for (double b = 0; b < 7; b += 0.1) {
                Matrix both = turn(a).times(turn(b));
                worst = Math.max(worst, Euclid.norm(Euclid.step(both.entries(), -1, turn(a + b).entries())));
            }
        }
        book.publishEntry("off", Double.toString(worst));
        assertEquals(0, worst, 5e-15);
    }

    private static Matrix turn(double angle) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        return Matrix.of(new double[] {cos, -sin}, new double[] {sin, cos});
    }

    @Test
    void brackets(TestReporter book) {
        Rows table = new Rows("n,(AB)x,A(Bx),times as dear");
        double factor = 0;
        for (long n : new long[] {10, 100, 1_000}) {
            long left = n * n * n + n * n;
            long right = n * n + n * n;
            factor = (double) left / right;
            table.row("%d,%d,%d,%s", n, left, right, factor);
        }
        table.publish(book, "brackets.csv");
        book.publishEntry("factor", Double.toString(factor));
        assertEquals(500.5, factor);
    }

    @Test
    void bracketsDoNotChangeTheResult() {
        SplittableRandom random = new SplittableRandom(5);
        Matrix a = wholeNumbers(4, 3, random);
        Matrix b = wholeNumbers(3, 5, random);
        double[] x = {1, -2, 3, -4, 5};
        assertArrayEquals(a.times(b).times(x), a.times(b.times(x)));
    }

    @Test
    void transposesTakeTheOtherSideOfADotProduct() {
        SplittableRandom random = new SplittableRandom(6);
        Matrix a = wholeNumbers(4, 3, random);
        Matrix b = wholeNumbers(3, 5, random);
        double[] x = {1, -2, 3, -4};
        double[] y = {5, 6, -7};
        assertEquals(Euclid.dot(x, a.times(y)), Euclid.dot(a.transposed().times(x), y));
        assertEquals(a.times(b).transposed(), b.transposed().times(a.transposed()));
    }

    @Test
    void keepsItsOwnNumbers() {
        double[] entries = {1, 2, 3, 4, 5, 6};
        Matrix a = new Matrix(2, 3, entries);
        entries[0] = 9;
        a.entries()[1] = 9;
        assertEquals("[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]", a.toString());
        assertEquals(6, a.at(1, 2));
        assertEquals(a, Matrix.of(new double[] {1, 2, 3}, new double[] {4, 5, 6}));
        assertEquals(a.hashCode(), new Matrix(2, 3, a.entries()).hashCode());
        assertNotEquals(a, new Matrix(3, 2, a.entries()));
        assertThrows(IndexOutOfBoundsException.class, () -> a.at(0, 3));
    }

    @Test
    void refusal() {
        Matrix a = new Matrix(2, 3, new double[6]);
        System.out.println(refused(() -> a.times(a)));
        System.out.println(refused(() -> a.times(new double[2])));
        assertEquals("a matrix of 2 × 3 cannot be multiplied with a matrix of 2 × 3", refused(() -> a.times(a)));
        assertEquals("2 × 3 is not the shape of 5 numbers", refused(() -> new Matrix(2, 3, new double[5])));
        assertEquals("0 × 1 is not the shape of 0 numbers", refused(() -> new Matrix(0, 1, new double[0])));
        assertEquals("1 × 0 is not the shape of 0 numbers", refused(() -> new Matrix(1, 0, new double[0])));
        assertEquals("row 1 has 1 numbers, not 2", refused(() -> Matrix.of(new double[2], new double[1])));
        assertEquals("a vector of 2 numbers and one of 3",
                refused(() -> Euclid.dot(new double[2], new double[3])));
    }

    private static String refused(Runnable mistake) {
        return assertThrows(IllegalArgumentException.class, mistake::run).getMessage();
    }

    private static Matrix wholeNumbers(int rows, int columns, SplittableRandom random) {
        double[] entries = new double[rows * columns];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = random.nextInt(-9, 10);
        }
        return new Matrix(rows, columns, entries);
    }
}
