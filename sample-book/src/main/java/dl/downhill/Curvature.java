package dl.downhill;

import dev.recto.Explain;
import dev.recto.Show;
import dl.matrices.Matrix;

/// Now let the bowl have two axes with different curvatures. There is but one *t* for both. It must be below 2/c for the
/// *steepest* axis; the shallow one has to live with that. How bad this is depends on a single number, the ratio of the largest
/// curvature to the smallest. It is called the {@term condition number: the largest curvature of a bowl divided by its smallest;
/// the more it is, the longer descent takes} κ.
@Explain(of = Landscape.class, title = "One number for all axes", show = Show.PROSE)
public record Curvature(double least, double most) {

    @Explain("It is 1 for a round bowl, and large for a long and narrow one.")
    public double condition() {
        return most / least;
    }

    /// The best that one *t* can do is to be equally bad for both, $1 - t c_1 = -(1 - t c_2)$:
    ///
    /// {@here}
    ///
    /// Then each step shrinks both distances by (κ − 1)/(κ + 1), and no fixed *t* can do better. For a round bowl that is 0, and one step is
    /// enough. This is what it takes to make the gradient a million times smaller, walked, and as the formula predicts it:
    ///
    /// {@table DescentTest#conditionNumbers kappas.csv columns="κ, shrinks by %.4f, steps, predicted" "Steps of the best fixed stride"}
    ///
    /// For a large κ that is close to {@result DescentTest#conditionNumbers perKappa %.1f}·κ. The walk shows why:
    ///
    /// {@figure DescentTest#zigzag zigzag.svg "A bowl with condition number 10, and the best fixed stride. The numbers are heights"}
    ///
    /// Each step leaves at a right angle to the contour that it stands on, as it must. In a long valley that is mostly *across*.
    /// The steepest way down is hardly ever the way to the bottom.
    @Explain
    double bestStride() {
        return 2 / (least + most);
    }

    /** The matrix of second derivatives at a place, by differences of the gradient. */
    static Matrix bend(Landscape f, double... place) {
        double[][] rows = new double[place.length][];
        for (int i = 0; i < rows.length; i++) {
            int axis = i;
            rows[i] = Landscape.byDifferences(slope(f, axis), place);
        }
        return Matrix.of(rows);
    }

    /** One of the slopes of a landscape, as a landscape of its own. */
    private static Landscape slope(Landscape f, int axis) {
        return new Landscape() {
            @Override
            public double at(double... place) {
                return f.gradient(place)[axis];
            }

            @Override
            public double[] gradient(double... place) {
                return Landscape.byDifferences(this, place);
            }
        };
    }

    /** The least and the most that a landscape with two axes is curved at a place, in any direction. */
    public static Curvature of(Landscape f, double... place) {
        Matrix bend = bend(f, place);
        double middle = (bend.at(0, 0) + bend.at(1, 1)) / 2;
        double product = bend.at(0, 0) * bend.at(1, 1)
                - bend.at(0, 1) * bend.at(1, 0);
        double most = middle + Math.sqrt(middle * middle - product);
        return new Curvature(product / most, most);
    }
}
