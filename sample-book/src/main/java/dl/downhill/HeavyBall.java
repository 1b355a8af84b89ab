package dl.downhill;

import dev.recto.Explain;
import dev.recto.Show;
import dl.matrices.Euclid;

/// In a narrow valley it is the *direction* that is wrong, and no choice of *t* mends that. What does is to remember where one
/// was going. A ball does not stop at each place to feel the ground. It rolls on, and the slope only bends its way: pushes across
/// the valley cancel from one step to the next, and those along it add up. On paper that is two lines, with *v* for the step that was
/// taken last:
///
/// ```java sketch="arrays do not add like this in Java; the listing below spells it out"
/// v = 0.9 * v - t * f.gradient(x);
/// x = x + v;
/// ```
///
/// Boris Polyak proposed it in 1964 [@polyak64]. It is known as the method of the heavy ball, or as *momentum*.
@Explain(of = Landscape.class, title = "Remember where you were going", show = Show.PROSE)
public record HeavyBall(double t, double kept) {

    @Explain("So this move has a memory of one step:")
    public Descent.Move rolling() {
        return new Descent.Move() {
            private double[] last = {};

            @Override
            public double[] from(double[] x, double[] gradient) {
                double[] push = Euclid.step(
                        new double[x.length], -t, gradient);
                last = last.length == 0
                        ? push : Euclid.step(push, kept, last);
                return Euclid.step(x, 1, last);
            }
        };
    }

    /// Now there are two numbers to choose, and for a bowl Polyak worked out the best of both:
    ///
    /// {@here}
    ///
    /// With them, each step comes to shrink the distance by (√κ − 1)/(√κ + 1), where without a memory it was
    /// (κ − 1)/(κ + 1). That is the square root of the work:
    ///
    /// {@table HeavyBallTest#roots roots.csv columns="κ, without %.4f, steps without, with %.4f, steps with" "What a memory is worth: how much a step shrinks the distance, and the steps to a gradient a million times smaller"}
    ///
    /// For the bowl at the bottom of Rosenbrock's valley that means {@result HeavyBallTest#roots bottom} steps instead of
    /// {@result HeavyBallTest#roots bottomWithout}. But the valley is not a bowl. From (−1.2, 1), where it is curved otherwise, the best numbers for the
    /// bottom throw the ball out
    /// after {@result HeavyBallTest#valley thrown} steps. With more modest ones, t = {@result HeavyBallTest#valley t} and {@result HeavyBallTest#valley kept} of the last step, it arrives
    /// after {@result HeavyBallTest#valley steps} steps, and needs a single gradient for each of them.
    ///
    /// {@figure HeavyBallTest#valley ball.svg "The ball swings from wall to wall at first, then follows the bend"}
    ///
    /// {@chart HeavyBallTest#race race.csv line x=step y="fixed stride, wary stride, momentum" log=y label=height "Height above the bottom of Rosenbrock's valley"}
    ///
    /// Somebody has to choose those two numbers, and a ball may roll uphill for a while. But "remember where you were going" is
    /// in most methods by which networks are trained, and we shall meet it again.
    @Explain
    static HeavyBall best(Curvature bowl) {
        double root = Math.sqrt(bowl.condition());
        double shrinks = (root - 1) / (root + 1);
        double both = Math.sqrt(bowl.least()) + Math.sqrt(bowl.most());
        return new HeavyBall(4 / (both * both), shrinks * shrinks);
    }
}
