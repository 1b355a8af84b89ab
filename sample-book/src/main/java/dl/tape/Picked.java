package dl.tape;

import dl.matrices.Matrix;
import java.util.Arrays;
import java.util.List;

/**
 * A matrix whose entries are taken from places of another one.
 *
 * @param rows how many rows it has
 * @param columns how many columns it has
 * @param places for each of its entries, row by row, which entry of the other matrix it is, counted row by row
 */
public record Picked(int rows, int columns, int... places) implements MatrixOperation {

    /** The place of an entry that is taken from nowhere, and is zero. */
    public static final int NOWHERE = -1;

    public Picked {
        if (places.length != rows * columns) {
            throw new IllegalArgumentException(
                    "%d places do not make %d × %d".formatted(places.length, rows, columns));
        }
        places = places.clone();
    }

    @Override
    public int[] places() {
        return places.clone();
    }

    // @start region=rules
    @Override
    public Matrix of(List<Matrix> from) {
        double[] there = from.get(0).entries();
        double[] picked = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            picked[i] = places[i] == NOWHERE ? 0 : there[places[i]];
        }
        return new Matrix(rows, columns, picked);
    }

    @Override
    public List<Matrix> back(
            List<Matrix> from, Matrix made, Matrix slope) {
        Matrix there = from.get(0);
        double[] slopes = slope.entries();
        double[] back = new double[there.rows() * there.columns()];
        for (int i = 0; i < places.length; i++) {
            if (places[i] != NOWHERE) {
                back[places[i]] += slopes[i];
            }
        }
        return List.of(
                new Matrix(there.rows(), there.columns(), back));
    }
    // @end

    // @start region=transposed
    static Picked transposed(Matrix a) {
        int[] places = new int[a.rows() * a.columns()];
        for (int i = 0; i < places.length; i++) {
            places[i] = i % a.rows() * a.columns() + i / a.rows();
        }
        return new Picked(a.columns(), a.rows(), places);
    }
    // @end

    // @start region=rows
    /** Some of its rows, of which one may come again. */
    static Picked rows(Matrix a, int... rows) {
        int width = a.columns();
        int[] places = new int[rows.length * width];
        for (int i = 0; i < places.length; i++) {
            places[i] = rows[i / width] * width + i % width;
        }
        return new Picked(rows.length, width, places);
    }
    // @end

    /** Its columns from one up to, but without, another. */
    static Picked columns(Matrix a, int from, int to) {
        int width = to - from;
        int[] places = new int[a.rows() * width];
        for (int i = 0; i < places.length; i++) {
            places[i] = i / width * a.columns() + from + i % width;
        }
        return new Picked(a.rows(), width, places);
    }

    /** All its entries row by row, in rows of another length. */
    static Picked reshaped(Matrix a, int rows, int columns) {
        int[] places = new int[a.rows() * a.columns()];
        Arrays.setAll(places, i -> i);
        return new Picked(rows, columns, places);
    }
}
