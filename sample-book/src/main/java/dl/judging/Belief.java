package dl.judging;

import dl.downhill.Landscape;
import java.util.List;

/**
 * How implausible weights are, after what was seen: the negative logarithm of their probability, less what is the same for all.
 *
 * @param features what the weights weigh
 * @param known what was seen
 * @param noise the standard deviation of what was measured
 * @param width the standard deviation of weights, as it was believed before anything was seen
 */
public record Belief(Features features, List<Example> known, double noise, double width)
        implements Landscape {

    // @start region=height
    @Override
    public double at(double... weights) {
        Fitted fitted = new Fitted(features, weights);
        double sum = 0;
        for (Example example : known) {
            double missed = fitted.says(example.x()) - example.y();
            sum += missed * missed / (2 * noise * noise);
        }
        for (double weight : weights) {
            sum += weight * weight / (2 * width * width);
        }
        return sum;
    }
    // @end

    // @start region=gradient
    @Override
    public double[] gradient(double... weights) {
        Fitted fitted = new Fitted(features, weights);
        double[] gradient = new double[weights.length];
        for (int k = 0; k < weights.length; k++) {
            gradient[k] = weights[k] / (width * width);
        }
        for (Example example : known) {
            double[] x = example.x();
            double missed = fitted.says(x) - example.y();
            double[] present = features.of(x);
            for (int k = 0; k < weights.length; k++) {
                gradient[k] += missed * present[k] / (noise * noise);
            }
        }
        return gradient;
    }
    // @end
}
