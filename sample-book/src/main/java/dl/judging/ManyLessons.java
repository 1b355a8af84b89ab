package dl.judging;

import java.util.Random;

/** The same lesson many times, each time with other examples: what is wrong with the lesson, and what with its luck. */
public final class ManyLessons {

    private static final int PLACES = 50;

    private ManyLessons() {}

    // @start region=parts
    /**
     * What an error is made of, each part a mean over all places.
     *
     * @param bias how far the average pupil is from the truth, squared
     * @param variance how far pupils are from their average, squared
     * @param noise how far what is measured is from the truth, squared
     * @param measured how far pupils are from what is measured, squared
     */
    public record Parts(double bias, double variance,
            double noise, double measured) {}
    // @end

    /** Teaches so many pupils with so many examples each. */
    static Parts parts(Source source, Features features, double lambda, int examples, int pupils) {
        Random random = new Random(99);
        double[][] said = new double[PLACES][pupils];
        for (int pupil = 0; pupil < pupils; pupil++) {
            Fitted fitted = Ridge.fit(features, source.draw(examples, random), lambda);
            for (int place = 0; place < PLACES; place++) {
                said[place][pupil] = fitted.says(at(place));
            }
        }
        double bias = 0;
        double variance = 0;
        double measured = 0;
        for (int place = 0; place < PLACES; place++) {
            double truth = source.truth().applyAsDouble(new double[] {at(place)});
            double mean = mean(said[place]);
            bias += square(mean - truth) / PLACES;
            for (double one : said[place]) {
                double seen = truth + source.noise() * random.nextGaussian();
                variance += square(one - mean) / PLACES / pupils;
                measured += square(one - seen) / PLACES / pupils;
            }
        }
        return new Parts(bias, variance, square(source.noise()), measured);
    }

    private static double at(int place) {
        return -1 + (2 * place + 1.0) / PLACES;
    }

    static double mean(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum / numbers.length;
    }

    private static double square(double x) {
        return x * x;
    }
}
