package dl.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.plot.Axis;
import dl.plot.Csv;
import dl.plot.Plot;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class SurpriseTest {

    @Test
    void curves(TestReporter book) {
        double[] chances = new double[199];
        double[] bits = new double[chances.length];
        double[] coin = new double[chances.length];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = (i + 1) / 200.0;
            bits[i] = Surprise.bits(chances[i]);
            coin[i] = Surprise.entropy(chances[i], 1 - chances[i]);
            assertTrue(coin[i] <= 1 + 1e-12, "one toss is worth one bit at most");
        }
        new Plot("Surprise", "The surprise falls from above five bits to none as the chance grows. A coin's entropy is 1 at one half.",
                Axis.linear("chance", 0, 1, 0.2, 1), Axis.linear("bits", 0, 5, 1, 0))
                .line("surprise when it happens", chances, bits)
                .dashed("average of a coin with that chance of heads", chances, coin)
                .label(0.1, Surprise.entropy(0.1, 0.9), "0.1", 9, 14)
                .publish(book, "curves.svg");
    }

    @Test
    void rareHeads(TestReporter book) {
        assertEquals(0.4690, Surprise.entropy(0.1, 0.9), 0.00005);
        assertEquals(1, Surprise.entropy(0.5, 0.5));
        assertEquals(0, Surprise.entropy(1, 0));
        book.publishEntry("often", Double.toString(Surprise.bits(0.9)));
        book.publishEntry("rare", Double.toString(Surprise.bits(0.1)));
        book.publishEntry("thousandth", Double.toString(Surprise.bits(0.001)));
        book.publishEntry("entropy", Double.toString(Surprise.entropy(0.1, 0.9)));
    }

    @Test
    void forecasters(TestReporter book) {
        double[] rain = {0.3, 0.7};
        double honest = Surprise.entropy(rain);
        StringBuilder table = new StringBuilder("said,bits\n");
        for (double said : new double[] {0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.9, 0.99}) {
            double bits = Surprise.onAverage(rain, new double[] {said, 1 - said});
            assertTrue(said == 0.3 ? bits == honest : bits > honest);
            table.append(said).append(',').append(bits).append('\n');
        }
        Csv.publish(book, "forecasters.csv", table);
        book.publishEntry("honest", Double.toString(honest));
    }

    @Test
    void nobodyDoesBetterThanTheTruth(TestReporter book) {
        SplittableRandom random = new SplittableRandom(3);
        int forecasts = 10_000;
        for (int i = 0; i < forecasts; i++) {
            double[] truth = Softmax.chances(random.doubles(5, -4, 4).toArray());
            double[] forecast = Softmax.chances(random.doubles(5, -4, 4).toArray());
            assertTrue(Surprise.onAverage(truth, forecast) >= Surprise.entropy(truth));
        }
        book.publishEntry("forecasts", Integer.toString(forecasts));
    }

    @Test
    void eachChanceNeedsItsForecast() {
        assertThrows(IllegalArgumentException.class, () -> Surprise.onAverage(new double[2], new double[3]));
    }
}
