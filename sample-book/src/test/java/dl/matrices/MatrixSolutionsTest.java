package dl.matrices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dl.plot.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class MatrixSolutionsTest {

    // @start region=mirror
    static Matrix mirror() {
        return Matrix.of(
                new double[] {0, 1},
                new double[] {1, 0});
    }
    // @end

    @Test
    void areas(TestReporter book) {
        assertEquals(MatrixTest.LETTERS[0].matrix(), mirror().times(mirror()));
        List<MatrixTest.Letter> letters = new ArrayList<>(List.of(MatrixTest.LETTERS));
        letters.add(new MatrixTest.Letter("mirror at the diagonal", mirror()));
        double before = area(MatrixTest.F);
        Rows table = new Rows("what it does,area,ad − bc");
        for (MatrixTest.Letter letter : letters) {
            Matrix m = letter.matrix();
            double determinant = m.at(0, 0) * m.at(1, 1) - m.at(0, 1) * m.at(1, 0);
            double area = area(m.times(MatrixTest.F));
            assertEquals(determinant * before, area, 1e-12);
            table.row("%s,%.2f,%s", letter.what(), Math.abs(area), determinant);
        }
        table.publish(book, "areas.csv");
    }

    /** The area within corners that are given as columns, negative where they go round the other way. */
    private static double area(Matrix corners) {
        double twice = 0;
        for (int i = 0; i < corners.columns(); i++) {
            int next = (i + 1) % corners.columns();
            twice += corners.at(0, i) * corners.at(1, next) - corners.at(0, next) * corners.at(1, i);
        }
        return twice / 2;
    }

    // @start region=inOrder
    static double[] inOrder(String loops, Matrix a, Matrix b) {
        int[] ends = {a.rows(), b.columns(), a.columns()};
        double[] product = new double[a.rows() * b.columns()];
        int[] at = new int[3];
        int first = "ijk".indexOf(loops.charAt(0));
        int second = "ijk".indexOf(loops.charAt(1));
        int third = "ijk".indexOf(loops.charAt(2));
        for (at[first] = 0; at[first] < ends[first]; at[first]++) {
            for (at[second] = 0; at[second] < ends[second];
                    at[second]++) {
                for (at[third] = 0; at[third] < ends[third];
                        at[third]++) {
                    product[at[0] * b.columns() + at[1]]
                            += a.at(at[0], at[2]) * b.at(at[2], at[1]);
                }
            }
        }
        return product;
    }
    // @end

    @Test
    void sixOrders(TestReporter book) {
        SplittableRandom random = new SplittableRandom(11);
        int products = 100;
        int entries = 0;
        for (int i = 0; i < products; i++) {
            Matrix a = random(7, 5, random);
            Matrix b = random(5, 6, random);
            for (String loops : List.of("ijk", "ikj", "jik", "jki", "kij", "kji")) {
                assertEquals(a.times(b), new Matrix(7, 6, inOrder(loops, a, b)));
            }
            entries += a.rows() * b.columns();
        }
        book.publishEntry("products", Integer.toString(products));
        book.publishEntry("entries", Integer.toString(entries));
    }

    private static Matrix random(int rows, int columns, SplittableRandom random) {
        return new Matrix(rows, columns, random.doubles((long) rows * columns, -1, 1).toArray());
    }
}
