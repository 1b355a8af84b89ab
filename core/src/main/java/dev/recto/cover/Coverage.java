package dev.recto.cover;

import java.util.Arrays;

/**
 * How much of each pixel an outline covers, by the signed areas right of its edges: the algorithm of
 * <a href="https://github.com/raphlinus/font-rs">font-rs</a> by Raph Levien. What overlaps in one direction counts once.
 */
final class Coverage {

    private final int width;
    private final int height;

    /** By row, how much more is covered than in the pixel before, and two cells for edges at the margin. */
    private final double[] change;

    private final int stride;

    /** In pixels. */
    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        this.stride = width + 2;
        this.change = new double[stride * height];
    }

    /** An edge of an outline that is closed, with y downwards. */
    void line(double fromX, double fromY, double toX, double toY) {
        if (fromY < toY) {
            edge(inside(fromX), fromY, inside(toX), toY, 1);
        } else if (toY < fromY) {
            edge(inside(toX), toY, inside(fromX), fromY, -1);
        }
    }

    /** An edge that is a quadratic Bézier curve, in so many pieces that each is off by less than anyone sees. */
    void curve(double fromX, double fromY, double controlX, double controlY, double toX, double toY) {
        double bendX = fromX - 2 * controlX + toX;
        double bendY = fromY - 2 * controlY + toY;
        int pieces = 1 + (int) Math.sqrt(Math.sqrt(3 * (bendX * bendX + bendY * bendY)));
        double x = fromX;
        double y = fromY;
        for (int piece = 1; piece <= pieces; piece++) {
            double t = (double) piece / pieces;
            double s = 1 - t;
            double nextX = piece == pieces ? toX : s * s * fromX + 2 * s * t * controlX + t * t * toX;
            double nextY = piece == pieces ? toY : s * s * fromY + 2 * s * t * controlY + t * t * toY;
            line(x, y, nextX, nextY);
            x = nextX;
            y = nextY;
        }
    }

    /** How much of each pixel of a row is covered, from 0 to 1. */
    double[] row(int y) {
        double[] row = Arrays.copyOfRange(change, y * stride, y * stride + width);
        double sum = 0;
        for (int x = 0; x < width; x++) {
            sum += row[x];
            row[x] = Math.min(1, Math.abs(sum));
        }
        return row;
    }

    private double inside(double x) {
        return Math.max(0, Math.min(width, x));
    }

    private void edge(double topX, double topY, double bottomX, double bottomY, int direction) {
        double slope = (bottomX - topX) / (bottomY - topY);
        for (int y = Math.max(0, (int) topY); y < height && y < bottomY; y++) {
            double start = Math.max(y, topY);
            double end = Math.min(y + 1, bottomY);
            double one = inside(topX + (start - topY) * slope);
            double other = inside(topX + (end - topY) * slope);
            row(y * stride, Math.min(one, other), Math.max(one, other), direction * (end - start));
        }
    }

    /**
     * A piece of an edge within one row.
     *
     * @param row where the row starts
     * @param left where it is leftmost
     * @param right where it is rightmost
     * @param drop how far down it leads; negative for up
     */
    private void row(int row, double left, double right, double drop) {
        int first = (int) left;
        int last = (int) right;
        if (first == last) {
            double before = (left + right) / 2 - first;
            change[row + first] += drop * (1 - before);
            change[row + first + 1] += drop * before;
            return;
        }
        double each = drop / (right - left);
        for (int x = first; x <= last; x++) {
            // Of the pixel, the piece crosses from one side to the other, and has its area right of it.
            double from = Math.max(left, x);
            double to = Math.min(right, x + 1);
            double part = each * (to - from);
            double before = (from + to) / 2 - x;
            change[row + x] += part * (1 - before);
            change[row + x + 1] += part * before;
        }
    }
}
