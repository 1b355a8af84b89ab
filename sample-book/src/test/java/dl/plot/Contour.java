package dl.plot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/** Lines of equal height on a grid, found with marching squares. */
final class Contour {

    private Contour() {}

    /**
     * The lines on which a function over the unit square has this height: points in fractions of the grid, whose lower left
     * corner is (0, 0).
     */
    static List<List<double[]>> at(double level, int columns, int rows, DoubleBinaryOperator f) {
        double[][] height = new double[rows + 1][columns + 1];
        for (int j = 0; j <= rows; j++) {
            for (int i = 0; i <= columns; i++) {
                height[j][i] = f.applyAsDouble((double) i / columns, (double) j / rows) - level;
            }
        }
        List<double[][]> pieces = new ArrayList<>();
        for (int j = 0; j < rows; j++) {
            for (int i = 0; i < columns; i++) {
                List<double[]> cuts = cuts(height, i, j);
                for (int k = 0; k + 1 < cuts.size(); k += 2) {
                    pieces.add(new double[][] {scaled(cuts.get(k), columns, rows), scaled(cuts.get(k + 1), columns, rows)});
                }
            }
        }
        return joined(pieces);
    }

    /** The first place on the way from one place to another at which a function has this height. */
    static double[] crossing(double level, double[] from, double[] to, DoubleBinaryOperator f) {
        int steps = 2_000;
        boolean above = f.applyAsDouble(from[0], from[1]) > level;
        for (int i = 1; i <= steps; i++) {
            double share = (double) i / steps;
            double x = from[0] + share * (to[0] - from[0]);
            double y = from[1] + share * (to[1] - from[1]);
            if (f.applyAsDouble(x, y) > level != above) {
                return new double[] {x, y};
            }
        }
        throw new IllegalArgumentException("the way crosses no contour of height " + level);
    }

    private static double[] scaled(double[] point, int columns, int rows) {
        return new double[] {point[0] / columns, point[1] / rows};
    }

    /** Joins pieces that share an end, so that a line is drawn as one. */
    private static List<List<double[]>> joined(List<double[][]> pieces) {
        Map<String, List<Integer>> byEnd = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            for (double[] end : pieces.get(i)) {
                byEnd.computeIfAbsent(key(end), key -> new ArrayList<>()).add(i);
            }
        }
        boolean[] used = new boolean[pieces.size()];
        List<List<double[]>> lines = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (!used[i]) {
                used[i] = true;
                Deque<double[]> line = new ArrayDeque<>(List.of(pieces.get(i)));
                for (double[] next = next(line.getLast(), pieces, byEnd, used); next != null;
                        next = next(line.getLast(), pieces, byEnd, used)) {
                    line.addLast(next);
                }
                for (double[] next = next(line.getFirst(), pieces, byEnd, used); next != null;
                        next = next(line.getFirst(), pieces, byEnd, used)) {
                    line.addFirst(next);
                }
                lines.add(List.copyOf(line));
            }
        }
        return lines;
    }

    /** The other end of an unused piece that ends here; null for none. */
    private static double[] next(
            double[] end, List<double[][]> pieces, Map<String, List<Integer>> byEnd, boolean[] used) {
        for (int i : byEnd.get(key(end))) {
            if (!used[i]) {
                used[i] = true;
                double[][] piece = pieces.get(i);
                return key(piece[0]).equals(key(end)) ? piece[1] : piece[0];
            }
        }
        return null;
    }

    private static String key(double[] point) {
        return Math.round(point[0] * 1e9) + " " + Math.round(point[1] * 1e9);
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
