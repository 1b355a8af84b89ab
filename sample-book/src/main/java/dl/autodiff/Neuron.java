package dl.autodiff;

import dev.recto.Explain;
import dev.recto.Show;

@Explain(of = Value.class, title = "A neuron", show = Show.PROSE, value = """
    Time to build something that learns. A *neuron* takes some numbers, weighs each of them, adds a
    number of its own (its *bias*), and squeezes the sum through tanh. We write down its forward
    run. The backward run needs no writing: [Backward#from] has it already.
    """)
public final class Neuron {

    private Neuron() {}

    @Explain("""
        One weight for each input, and the bias behind them: it is the dot product of the first
        chapter, with one entry more.
        """)
    static Value fire(Value[] weights, Value... inputs) {
        Value sum = weights[inputs.length];
        for (int i = 0; i < inputs.length; i++) {
            sum = sum.plus(weights[i].times(inputs[i]));
        }
        return sum.tanh();
    }
}
