package dl.downhill;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Explain;
import dl.downhill.Descent.Walk;
import dl.numbers.Euclid;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@Explain(of = Landscape.class)
class DescentSolutionsTest {

    static Walk roll(Landscape f, double t, double m,
            double flat, int patience, double... start) {
        List<double[]> places = new ArrayList<>();
        double[] x = start;
        double[] before = start;
        double[] gradient = f.gradient(x);
        places.add(x);
        while (Euclid.norm(gradient) > flat
                && places.size() <= patience) {
            double[] last = Euclid.step(x, -1, before);
            before = x;
            x = Euclid.step(x, -t, gradient);
            x = Euclid.step(x, m, last);
            gradient = f.gradient(x);
            places.add(x);
        }
        return new Walk(places, Euclid.norm(gradient) <= flat);
    }

    @Test
    void theBallIsFaster(TestReporter book) {
        double kappa = 100;
        double root = Math.sqrt(kappa);
        double t = 4 / ((1 + root) * (1 + root));
        double m = (root - 1) / (root + 1) * ((root - 1) / (root + 1));
        double flat = Euclid.norm(1, 1) * 1e-6;
        Bowl bowl = new Bowl(1, kappa);
        Walk rolled = roll(bowl, t, m, flat, 1_000, 1, 1 / kappa);
        Walk walked = Descent.walk(
                bowl, Descent.fixed(Descent.bestFixed(1, kappa)), flat, 1_000, 1, 1 / kappa);
        assertTrue(rolled.arrived() && walked.arrived());
        assertTrue(rolled.steps() < walked.steps() / 4);
        book.publishEntry("rolled", Integer.toString(rolled.steps()));
    }
}
