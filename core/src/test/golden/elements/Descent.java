package fall;

import dev.recto.Chapter;
import dev.recto.Explain;

/// Against the {@term gradient: the vector of all slopes, which points uphill} the way leads down, as Cauchy found
/// [@cauchy47, p. 536] and {@cite ruder16} sums up. With a rate $\eta$ a step leads from $x$ to $x - \eta f'(x)$ and, in more
/// dimensions[^more], against all {@term gradient "gradients"} at once:
///
/// $$
/// x_{t+1} = x_t - \eta \, \nabla f(x_t)
/// $$ {#eq:step}
///
/// This page speaks of {@ref eq:step}, {@ref Descent#step}, {@ref fig:DescentTest#falls bowl.svg}, {@ref tbl:rates},
/// {@ref tbl:DescentTest#falls}, {@ref ex:half} and {@ref sec:how-far-it-falls}, and of more of the same [@cauchy47; @ruder16].
///
/// {@figure DescentTest#falls bowl.svg "The bowl, and where the steps land"}
///
/// | rate | what happens  |
/// |-----:|---------------|
/// |  0.1 | it falls slow |
/// |    1 | it swings     |
///
/// Table: Rates and what they do {#tbl:rates}
///
/// ## How far it falls
///
/// After three steps it is at {@result DescentTest#falls left}.
///
/// {@table DescentTest#falls steps.csv columns="step, x %.3f, height" "Each step"}
///
/// {@chart DescentTest#falls steps.csv line x=step y=x,height "It falls"}
///
/// {@chart DescentTest#falls steps.csv bar x=step y=height label="height" "Bar by bar"}
///
/// {@chart DescentTest#falls steps.csv scatter x=x y=height "Point by point"}
///
/// > {@exercise half "A step half as long"}
/// > Where does it lead from 1?
/// >
/// > {@solution Solutions#half}
/// >
/// > To $1 - \frac{1}{4} = \frac{3}{4}$.
///
/// [^more]: Where $f'$ becomes $\nabla f = \left( \frac{\partial f}{\partial x_1}, \dots \right)$.
@Chapter(value = "Gradient descent", order = 1, summary = "One step after another leads down.")
@Explain
final class Descent {

    private Descent() {}

    /// A step in the bowl $x^2$, whose slope is $2x$:
    @Explain
    static double step(double x, double rate) {
        return x - rate * 2 * x;
    }
}
