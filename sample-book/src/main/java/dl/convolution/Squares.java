package dl.convolution;

import dl.matrices.Matrix;

/** Pictures as matrices of ink. */
final class Squares {

    private Squares() {}

    // @start region=at
    /** The ink of a square; outside of the picture there is none. */
    static double at(Matrix picture, int y, int x) {
        boolean inside = y >= 0 && y < picture.rows()
                && x >= 0 && x < picture.columns();
        return inside ? picture.at(y, x) : 0;
    }
    // @end

    // @start region=moved
    /** The picture so many squares farther down and to the right. */
    static Matrix moved(Matrix picture, int down, int right) {
        int width = picture.columns();
        double[] moved = new double[picture.rows() * width];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = at(picture, i / width - down, i % width - right);
        }
        return new Matrix(picture.rows(), width, moved);
    }
    // @end
}
