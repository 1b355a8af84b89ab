package dl.downhill;

import dev.recto.Explain;
import dev.recto.Show;

/// Look closely at the bottom of a smooth valley. There the slope is zero, so that the next term of Taylor's series is what one
/// sees, and that is the square: most valleys end in a bowl. (Not all of them. The second derivative may be zero as well, as it
/// is for x⁴, whose valley is flatter than any bowl; the first exercise goes down there.) Whatever happens in a bowl happens at the end of *most* descents.
@Explain(of = Landscape.class, title = "The simplest valley", show = Show.PROSE)
public record Bowl(double... curvatures) implements Landscape {

    public Bowl {
        curvatures = curvatures.clone();
    }

    @Override
    public double[] curvatures() {
        return curvatures.clone();
    }

    /// A bowl has a *curvature* along each axis: how fast the ground steepens as one leaves the
    /// middle. Its height is $f(x) = \frac{1}{2} \sum_i c_i x_i^2$.
    @Explain
    @Override
    public double at(double... place) {
        double height = 0;
        for (int i = 0; i < place.length; i++) {
            height += curvatures[i] * place[i] * place[i] / 2;
        }
        return height;
    }

    /// The $\frac{1}{2}$ was put there to be cancelled: the slope along each axis is $c_i x_i$.
    ///
    /// {@here}
    ///
    /// With one axis we can see all that there is to see. Three walks begin on the right, at x = 1:
    ///
    /// {@figure DescentTest#threeStrides strides.svg "Three strides in a bowl of curvature 1: the short one creeps, the next jumps across, the long one climbs out"}
    ///
    /// A step takes *x* to x − t·c·x = (1 − tc)·x, so that every step multiplies the
    /// distance from the bottom by one and the same number. Here is where {@given 20} steps lead:
    ///
    /// {@table DescentTest#stepSizes strides.csv columns="t %.1f, factor %.1f, place %.6f" "Where a fixed stride leads"}
    ///
    /// At 1, the walk is at the bottom in a single step. At exactly 2 it jumps to and fro for ever, and above that each jump lands
    /// *higher* than where it started. There is no warning before the edge: at 1.9 all is well.
    ///
    /// The rule is |1 − tc| < 1, so that **a step is safe if and only if t < 2/c**. Who trains networks calls *t* the
    /// {@term learning rate: the number by which descent multiplies the gradient to get its step}. When they say that it is "too high",
    /// this is the cliff that they mean.
    @Explain
    @Override
    public double[] gradient(double... place) {
        double[] slopes = new double[place.length];
        for (int i = 0; i < place.length; i++) {
            slopes[i] = curvatures[i] * place[i];
        }
        return slopes;
    }
}
