package dl.autodiff;

import dev.recto.Explain;
import dev.recto.Show;
import dl.downhill.Descent;
import dl.downhill.WaryStride;
import java.util.Arrays;
import java.util.Random;

@Explain(of = Value.class, title = "One or the other, but not both", show = Show.PROSE, value = """
    The smallest problem that needs a *network* is famous, for it was held against the whole field
    for years: the exclusive or. Two inputs, each 0 or 1; the answer is yes if exactly one of them is 1.

    A single neuron cannot do it, and the proof takes one line. Call its weights *a* and *b*, its
    bias *c*, and let "yes" be a positive sum. Then c < 0 and a + b + c < 0, for the two noes; and
    a + c > 0 and b + c > 0, for the two yeses. Add up the noes: a + b + 2c < 0. Add up the yeses:
    a + b + 2c > 0. So there are no such numbers. Minsky and Papert have
    this and much more of the kind [@minsky69].

    The way out is a second layer: let some neurons look at the inputs and one more look at *them*.
    """)
public final class Xor {

    private Xor() {}

    @Explain("All there is to know about the problem, with yes as 1 and no as −1:")
    static final double[][] CASES = {
        // first, second, answer
        {0, 0, -1},
        {0, 1, 1},
        {1, 0, 1},
        {1, 1, -1}
    };

    @Explain("""
        The network. Each hidden neuron has two weights and a bias, three numbers out of one long
        list; the rest of the list belongs to the last neuron. With *h* hidden neurons that is
        3h + (h + 1) numbers, so the length of the list tells us *h*.
        """)
    static Value twoLayers(Value[] weights, Value... inputs) {
        Value[] hidden = new Value[(weights.length - 1) / 4];
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = Neuron.fire(
                    Arrays.copyOfRange(weights, 3 * i, 3 * i + 3), inputs);
        }
        return Neuron.fire(Arrays.copyOfRange(
                weights, 3 * hidden.length, weights.length), hidden);
    }

    @Explain("""
        What we want to be small is the *loss*: the squared distance between answer and truth,
        averaged over the four cases. It is a formula of the weights, hence a landscape – for two
        hidden neurons, one in nine dimensions. It works for any network, a lone
        [neuron][Neuron#fire] among them.
        """)
    static Taped loss(Network network) {
        return new Taped(weights -> {
            Value sum = new Value(0);
            for (double[] c : CASES) {
                Value error = network
                        .answer(weights, new Value(c[0]), new Value(c[1]))
                        .minus(new Value(c[2]));
                sum = sum.plus(error.pow(2));
            }
            return sum.times(new Value(1.0 / CASES.length));
        });
    }

    @Explain("A network, then, is anything that makes an answer of weights and two inputs.")
    interface Network {
        Value answer(Value[] weights, Value... inputs);
    }

    @Explain("""
        Where to start? Not at zero: there all hidden neurons are the same, get the same {@term gradient}, and
        stay the same for ever. So we scatter the weights at random – with a seed, so that you get
        what we got.
        """)
    static double[] scattered(int weights, long seed) {
        return new Random(seed).doubles(weights, -1, 1).toArray();
    }

    @Explain("""
        And then – nothing new. The wary walker of the last chapter goes downhill, and does not know
        that he is training a network.
        """)
    static Descent.Walk trained(
            Network network, int weights, long seed, int steps) {
        return Descent.walk(loss(network), new WaryStride(),
                1e-6, steps, scattered(weights, seed));
    }

    @Explain(title = "It learns", value = """
        With two hidden neurons and the weights scattered by seed 1, this is what
        {@result XorTest#answers steps} steps make of the four cases:

        {@output XorTest#answers}

        Nobody told the network *how*. Look at its answer over the whole square, and the solution that
        it found is there to be seen:

        {@figure XorTest#answerOverTheSquare square.svg "What the network answers between the four cases"}

        Each hidden neuron draws one straight border. The last one answers yes outside of the corridor
        between them and no inside, and that is all there is to it.

        And here is how it went, beside a lone neuron, which we know cannot do it:

        {@chart XorTest#lossCurves loss.csv line x=step y="lone neuron, two hidden neurons, three hidden neurons" log=y label=loss "The loss at each step downhill"}

        The lone neuron ends at a loss of {@result lone}. It has learned to say 0,
        whatever it is asked.

        Now for what is rarely shown: *how often* does it work? A hundred different scatterings for
        each size of network, {@value #STEPS} steps each; "learned" means a loss below 0.01.

        {@output XorTest#manySeeds}

        With two hidden neurons – enough, as we have just seen! – it fails
        {@result stuck} times in a hundred. Those walks end where the ground is nearly
        level while the loss is still about 1/2: two cases learned, two given up, and more steps
        hardly help. A third hidden neuron is *not needed to represent the answer*, and yet with it
        {@result reliable} walks of 100 arrive. This is a first glimpse of something that
        surprised nearly everyone about neural networks: the bigger ones are easier to train.
        """)
    static double asked(double[] weights, double... inputs) {
        return twoLayers(Taped.values(weights), Taped.values(inputs))
                .data;
    }

    @Explain("How long we let a network learn.")
    static final int STEPS = 500;
}
