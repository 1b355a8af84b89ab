package dl.judging;

import dl.matrices.Euclid;
import java.util.List;

/** Features, and what each of them weighs. */
public record Fitted(Features features, double[] weights) {

    public Fitted {
        weights = weights.clone();
    }

    @Override
    public double[] weights() {
        return weights.clone();
    }

    // @start region=says
    double says(double... x) {
        return Euclid.dot(weights, features.of(x));
    }

    double error(List<Example> asked) {
        double sum = 0;
        for (Example example : asked) {
            double missed = says(example.x()) - example.y();
            sum += missed * missed;
        }
        return sum / asked.size();
    }
    // @end
}
