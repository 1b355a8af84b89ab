package dl.judging;

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
    record Waves(double[][] directions, double[] shifts)
            implements Features {
        @Override
        public double[] of(double... x) {
            double[] features = new double[shifts.length];
            for (int k = 0; k < features.length; k++) {
                double at = shifts[k];
                for (int i = 0; i < x.length; i++) {
                    at += directions[k][i] * x[i];
                }
                features[k] = StrictMath.cos(at);
            }
            return features;
        }
    }
    // @end

    /** So many waves for so many inputs. */
    static Waves waves(int count, int inputs, Random random) {
        double[][] directions = new double[count][inputs];
        double[] shifts = new double[count];
        for (int k = 0; k < count; k++) {
            for (int i = 0; i < inputs; i++) {
                directions[k][i] = 2 * random.nextGaussian();
            }
            shifts[k] = 2 * Math.PI * random.nextDouble();
        }
        return new Waves(directions, shifts);
    }
}
