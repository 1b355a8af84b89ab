package dl.downhill;

import dev.recto.Chapter;
import dev.recto.Explain;
import dl.numbers.Slope;

/// Which way, and how far?
///
/// You stand on a hillside in thick fog and want to get down to the valley. You cannot see where it is. But you can feel with
/// your feet which way the ground falls, take a step that way, and feel again. Augustin-Louis Cauchy wrote this down as a method
/// in 1847, in three pages [@cauchy47], with the orbits of heavenly bodies in mind. Neural networks are trained
/// in much the same way today.
///
/// The first question has a beautiful answer, and the second one fills the rest of the chapter: how long a step is decides
/// between arriving, crawling and being thrown out of the valley altogether.
@Chapter(value = "Walking downhill", order = 3,
        types = {Landscape.class, Descent.class, Bowl.class, Curvature.class, Rosenbrock.class, WaryStride.class, HeavyBall.class},
        summary = "Which way is down, how far to go, and why narrow valleys are slow.",
        tags = {"gradient descent", "line search", "condition number", "momentum"})
@Explain
public interface Landscape {

    @Explain(title = "What a hillside is", value = """
        A landscape has a height at every place. A place is a vector: two numbers on a map, a hundred
        billion weights for a large network, where the height says how wrong the network is. Two will do for now.
        """)
    double at(double... place);

    /// And it has a {@term gradient: the vector of all slopes of a landscape at one place, one along
    /// each axis; it points the steepest way up}, written $\nabla f$: the vector of all slopes that one
    /// feels with a foot pointing along each axis in turn. The slope along the axis of $x_1$, while the other numbers stay as they are, is
    /// written $\partial f/\partial x_1$.
    ///
    /// {@here}
    ///
    /// Why should they know the *best* direction? Because close by, a smooth hillside is nearly flat, and moving from *x* by a
    /// small vector *d* changes the height by
    ///
    /// $$
    /// f(x + d) - f(x) \approx \nabla f \cdot d = \|\nabla f\| \, \|d\| \cos(\nabla f, d) ,
    /// $$
    ///
    /// a dot product. Among all directions of one length its value is least where the
    /// [cosine][dl.matrices.Euclid#cosine] is −1: exactly against the gradient. So minus the gradient is
    /// not merely *a* way down. It is the steepest there is. That answers the first question.
    @Explain
    double[] gradient(double... place);

    /// Whoever makes a landscape must work out its gradient, and may get it wrong. So we call the witness of the chapter on numbers, [Slope#central], along each axis in turn. The gradients of this chapter, tried in a hundred places each, differ from
    /// it by {@result LandscapeTest#gradientsAgree worst} of their length at most.
    @Explain
    static double[] byDifferences(Landscape f, double... place) {
        double[] gradient = new double[place.length];
        for (int i = 0; i < place.length; i++) {
            int axis = i;
            gradient[i] = Slope.central(at -> {
                double[] moved = place.clone();
                moved[axis] = at;
                return f.at(moved);
            }, place[i], Slope.STEP);
        }
        return gradient;
    }
}
