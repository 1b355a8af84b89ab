package dl.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.plot.Diagram;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class BackwardTest {

    @Test
    void graph(TestReporter book) {
        Value x = new Value(2);
        Value y = new Value(3);
        Value product = x.times(y);
        Value sine = x.sin();
        Value f = product.plus(sine);
        Backward.from(f);

        assertEquals(5, Backward.order(f).size());
        assertEquals(3 + StrictMath.cos(2), x.grad, 1e-15);
        assertEquals(2, y.grad);
        book.publishEntry("x", Double.toString(x.grad));
        Diagram diagram = new Diagram("A computation graph",
                "x and y lead to x times y, x leads to sin x, and both lead to f.");
        box(diagram, 0, 0.45, "x", x);
        box(diagram, 0, 1.55, "y", y);
        box(diagram, 1, 0, "sin x", sine);
        box(diagram, 1, 1.1, "x · y", product);
        box(diagram, 2, 0.55, "f", f);
        diagram.arrow(0, 0.45, 1, 0, slope(sine, 0))
                .arrow(0, 0.45, 1, 1.1, slope(product, 0))
                .arrow(0, 1.55, 1, 1.1, slope(product, 1))
                .arrow(1, 0, 2, 0.55, slope(f, 1))
                .arrow(1, 1.1, 2, 0.55, slope(f, 0))
                .publish(book, "graph.svg");
    }

    @Test
    void orderOnRandomGraphs(TestReporter book) {
        Random random = new Random(11);
        int graphs = 500;
        for (int i = 0; i < graphs; i++) {
            List<Value> made = new ArrayList<>(List.of(new Value(1)));
            for (int j = 0; j < 30; j++) {
                Value a = made.get(random.nextInt(made.size()));
                Value b = made.get(random.nextInt(made.size()));
                made.add(a.plus(b));
            }
            List<Value> order = Backward.order(made.get(made.size() - 1));
            for (int at = 0; at < order.size(); at++) {
                for (Value.Edge edge : order.get(at).from) {
                    int parent = order.indexOf(edge.parent());
                    assertTrue(parent >= 0 && parent < at, "a number before what it was made of");
                }
            }
            assertEquals(order.size(), order.stream().distinct().count());
        }
        book.publishEntry("graphs", Integer.toString(graphs));
    }

    @Test
    void aMillionStepsDoNotOverflowTheStack() {
        Value first = new Value(1);
        Value last = first;
        for (int i = 0; i < 1_000_000; i++) {
            last = last.plus(new Value(1));
        }
        Backward.from(last);
        assertEquals(1, first.grad);
    }

    @Test
    void aSecondSweepStartsAfresh() {
        Value x = new Value(3);
        Value square = x.times(x);
        Backward.from(square);
        Backward.from(square);
        assertEquals(6, x.grad);
    }

    private static void box(Diagram diagram, double column, double row, String name, Value value) {
        diagram.box(column, row, name, "= " + number(value.data), "grad " + number(value.grad));
    }

    private static String slope(Value value, int edge) {
        return "× " + number(value.from.get(edge).slope());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value)
                .replaceFirst("[.]?0+$", "").replace('-', '−');
    }
}
