package dl.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** Lines of equal height on a grid, found with marching squares. */
final class Contour {

    /** A straight piece of a contour, in fractions of the grid: (0, 0) is its lower left corner. */
    record Piece(double x1, double y1, double x2, double y2) {}

    private Contour() {}

    /** The pieces of the line on which {@code f} over the unit square is {@code level}. */
    static List<Piece> at(double level, int columns, int rows, DoubleBinaryOperator f) {
        double[][] height = new double[rows + 1][columns + 1];
        for (int j = 0; j <= rows; j++) {
            for (int i = 0; i <= columns; i++) {
                height[j][i] = f.applyAsDouble((double) i / columns, (double) j / rows) - level;
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (int j = 0; j < rows; j++) {
            for (int i = 0; i < columns; i++) {
                List<double[]> cuts = cuts(height, i, j);
                for (int k = 0; k + 1 < cuts.size(); k += 2) {
                    double[] a = cuts.get(k);
                    double[] b = cuts.get(k + 1);
                    pieces.add(new Piece(a[0] / columns, a[1] / rows, b[0] / columns, b[1] / rows));
                }
            }
        }
        return pieces;
    }

    /** Where the line enters and leaves one cell: on each side whose two ends lie on different sides of it. */
    private static List<double[]> cuts(double[][] height, int i, int j) {
        int[][] corners = {{i, j}, {i + 1, j}, {i + 1, j + 1}, {i, j + 1}};
        List<double[]> cuts = new ArrayList<>();
        for (int side = 0; side < 4; side++) {
            int[] from = corners[side];
            int[] to = corners[(side + 1) % 4];
            double a = height[from[1]][from[0]];
            double b = height[to[1]][to[0]];
            if (a < 0 != b < 0) {
                double t = a / (a - b);
                cuts.add(new double[] {from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])});
            }
        }
        return cuts;
    }
}
