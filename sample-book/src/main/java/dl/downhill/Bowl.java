package dl.downhill;

import dev.recto.Explain;
import dev.recto.Show;

@Explain(of = Landscape.class, title = "The simplest valley", show = Show.PROSE, value = """
    Every smooth valley, seen from close to its bottom, looks like a bowl: Taylor's series says so,
    for at the bottom the slope is zero and the next term is the square. So whatever
    happens in a bowl happens at the end of *every* descent. It pays to look at one closely.
    """)
public record Bowl(double... curvatures) implements Landscape {

    @Explain("""
        A bowl has a *curvature* along each axis: how fast the ground steepens as one leaves the
        middle. Its height is $f(x) = \\frac{1}{2} \\sum_i c_i x_i^2$.
        """)
    @Override
    public double at(double... x) {
        double height = 0;
        for (int i = 0; i < x.length; i++) {
            height += curvatures[i] * x[i] * x[i] / 2;
        }
        return height;
    }

    @Explain("The $\\frac{1}{2}$ was put there to be cancelled: the slope along each axis is $c_i x_i$.")
    @Override
    public double[] gradient(double... x) {
        double[] slopes = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            slopes[i] = curvatures[i] * x[i];
        }
        return slopes;
    }
}
