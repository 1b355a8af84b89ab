package dl.neuron;

import java.util.ArrayList;
import java.util.List;

/** All functions of a few inputs that are yes or no. */
public final class Functions {

    private Functions() {}

    // @start region=cases
    public static List<Case> cases(int inputs, int function) {
        List<Case> cases = new ArrayList<>();
        for (int row = 0; row < 1 << inputs; row++) {
            double[] x = new double[inputs];
            for (int i = 0; i < inputs; i++) {
                x[i] = row >> i & 1;
            }
            cases.add(new Case(x, (function >> row & 1) == 1));
        }
        return cases;
    }
    // @end

    // @start region=count
    static int learnable(int inputs) {
        int learnable = 0;
        for (int f = 0; f < 1 << (1 << inputs); f++) {
            Perceptron.Outcome outcome = Perceptron.learn(
                    cases(inputs, f), new Line(new double[inputs], 0));
            if (outcome instanceof Perceptron.Outcome.Learnt) {
                learnable++;
            }
        }
        return learnable;
    }
    // @end
}
