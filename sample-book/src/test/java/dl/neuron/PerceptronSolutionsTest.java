package dl.neuron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Explain;
import dl.neuron.Perceptron.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@Explain(of = Perceptron.class)
class PerceptronSolutionsTest {

    static <T> List<List<T>> orders(List<T> things) {
        if (things.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> orders = new ArrayList<>();
        for (T first : things) {
            List<T> others = new ArrayList<>(things);
            others.remove(first);
            for (List<T> rest : orders(others)) {
                List<T> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }

    @Test
    void ordersOfAnd(TestReporter book) {
        List<List<Case>> orders = orders(Functions.cases(2, 0b1000));
        int fewest = Integer.MAX_VALUE;
        int most = 0;
        for (List<Case> order : orders) {
            Outcome outcome = Perceptron.learn(order, new Line(new double[2], 0));
            assertTrue(outcome instanceof Outcome.Learnt);
            int corrections = ((Outcome.Learnt) outcome).corrections();
            fewest = Math.min(fewest, corrections);
            most = Math.max(most, corrections);
        }
        assertEquals(24, orders.size());
        assertTrue(fewest < most);
        book.publishEntry("fewest", Integer.toString(fewest));
        book.publishEntry("most", Integer.toString(most));
    }

    static double cheapest(Bells bells, double dearer) {
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (double threshold = -4; threshold <= 4; threshold += 0.001) {
            double cost = bells.alarmed(threshold)
                    + dearer * bells.overlooked(threshold);
            if (cost < least) {
                least = cost;
                best = threshold;
            }
        }
        return best;
    }

    @Test
    void dearMistakes(TestReporter book) {
        double threshold = cheapest(new Bells(2), 10);
        assertEquals(-Math.log(10) / 2, threshold, 0.001);
        book.publishEntry("threshold", Double.toString(threshold));
    }
}
