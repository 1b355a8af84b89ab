package dl.judging;

import dl.neuron.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Numbers that are made of the input, for a weighted sum to be taken of them. */
public sealed interface Features {

    /** The features of one input. */
    double[] of(double... x);

    // @start region=powers
    /** Polynomials of one input between −1 and 1, up to a degree. */
    record Polynomials(int degree) implements Features {
        @Override
        public double[] of(double... x) {
            double[] features = new double[degree + 1];
            for (int k = 0; k <= degree; k++) {
                features[k] = StrictMath.cos(k * StrictMath.acos(x[0]));
            }
            return features;
        }
    }
    // @end

    // @start region=waves
    /** Waves in directions and of lengths that were drawn by lot. */
    record Waves(List<Line> lines) implements Features {
        @Override
        public double[] of(double... x) {
            return lines.stream()
                    .mapToDouble(line -> StrictMath.cos(line.sum(x)))
                    .toArray();
        }
    }
    // @end

    /** So many waves for so many inputs. */
    static Waves waves(int count, int inputs, Random random) {
        List<Line> lines = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            double[] direction = new double[inputs];
            for (int i = 0; i < inputs; i++) {
                direction[i] = 2 * random.nextGaussian();
            }
            lines.add(new Line(direction, 2 * Math.PI * random.nextDouble()));
        }
        return new Waves(List.copyOf(lines));
    }
}
