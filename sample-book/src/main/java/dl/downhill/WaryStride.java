package dl.downhill;

import dev.recto.Explain;
import dev.recto.Show;
import dl.matrices.Euclid;

@Explain(of = Landscape.class, title = "Look before you step", show = Show.PROSE, value = """
    So let us choose anew at each place. Try a bold stride first, and look where it would lead. If that is low enough, go. If not, halve the stride
    and look again. This is called *backtracking*.
    """)
public record WaryStride(double first, double share)
        implements Descent.Stride {

    /// What is "low enough"? Merely lower is not: a walk that is content with ever smaller gains may
    /// stop halfway up. On ground as flat as a table tilted along the gradient, a stride *t*
    /// would gain $t \|\nabla f\|^2$. Larry Armijo asked for a fixed share of that. Where the ground is smooth and nowhere falls without end,
    /// the slopes along such a walk then die away [@armijo66]. One part in ten thousand is customary, and enough.
    @Explain
    public WaryStride() {
        this(1, 1e-4);
    }

    /// The loop has one trap. Far out, *f* may overflow to infinity, or become NaN, "not a number", and every comparison with
    /// NaN is false. So we do not ask whether the new place is too high, but whether it is *not low enough*: NaN then counts as a wall.
    /// And the loop must end: halved often enough, *t* becomes 0, and the walk is stuck.
    ///
    /// {@here}
    ///
    /// Off it goes, from (−1.2, 1):
    ///
    /// {@table WaryStrideTest#walk walk.csv "The wary walk down Rosenbrock's valley"}
    ///
    /// It does not follow the bend at all! It creeps along the wrong arm for a while, and then one of its bold first tries lands low on
    /// the *other* arm, straight across the hill. This one leap, step {@result WaryStrideTest#path step}, is
    /// {@result WaryStrideTest#path leap %.1f} long. No fixed stride would have dared.
    ///
    /// {@figure WaryStrideTest#path path.svg "The wary walk over the contours of Rosenbrock's valley. The numbers are heights"}
    ///
    /// After that it is humble work: {@result WaryStrideTest#walk steps} steps in all, nearly every one of them on
    /// the last stretch. No *t* was chosen by us, and none was dangerous. But each step costs
    /// {@result WaryStrideTest#race looks %.1f} looks at the height, and the best fixed stride of the list above takes only
    /// {@result WaryStrideTest#race factor %.1f} times as many steps. Counted in *work*, the wary walk has lost. Choosing the stride well removes the
    /// danger, and it does not remove the zigzag.
    @Explain
    @Override
    public double length(
            Landscape f, double[] x, double[] gradient) {
        double here = f.at(x);
        double promise = Euclid.dot(gradient, gradient);
        double t = first;
        while (t > 0 && !(f.at(Euclid.step(x, -t, gradient))
                <= here - share * t * promise)) {
            t = t / 2;
        }
        return t;
    }
}
