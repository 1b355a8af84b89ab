package dl.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.plot.Diagram;
import dl.plot.Strips;
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
        assertEquals(3 + StrictMath.cos(2), x.slope());
        assertEquals(2, y.slope());
        assertEquals(x.slope(), Backward.everyWay(f, x));
        book.publishEntry("x", Double.toString(x.slope()));
        book.publishEntry("sine", Double.toString(sine.slopes[0]));
        Diagram diagram = new Diagram("A computation graph",
                "x and y lead to x times y, x leads to sin x, and both lead to f.");
        box(diagram, 0, 0.45, "x", x);
        box(diagram, 0, 1.55, "y", y);
        box(diagram, 1, 0, "sin x", sine);
        box(diagram, 1, 1.1, "x · y", product);
        box(diagram, 2, 0.55, "f", f);
        diagram.arrow(0, 0.45, 1, 0, times(sine, 0))
                .arrow(0, 0.45, 1, 1.1, times(product, 0))
                .arrow(0, 1.55, 1, 1.1, times(product, 1))
                .arrow(1, 0, 2, 0.55, times(f, 1))
                .arrow(1, 1.1, 2, 0.55, times(f, 0))
                .publish(book, "graph.svg");
    }

    @Test
    void frames(TestReporter book) {
        Value x = new Value(2);
        Value y = new Value(3);
        Value product = x.times(y);
        Value sine = x.sin();
        Value f = product.plus(sine);
        List<Value> tape = Backward.order(f);
        assertEquals(List.of(x, sine, y, product, f), tape);
        Strips strips = new Strips("The tape at four moments",
                "Five numbers on a tape. Behind the run forwards, slopes are handed on from the last number to the first.",
                List.of("x", "sin x", "y", "x · y", "f"));
        add(strips, "Forwards: the numbers", tape, 0);
        f.slope = 1;
        Backward.handOn(f);
        add(strips, "Backwards: f hands on its slope, 1", tape, 4, 1, 3);
        Backward.handOn(product);
        add(strips, "x · y hands on its own, crossed over", tape, 3, 0, 2);
        Backward.handOn(sine);
        add(strips, "sin x adds what comes by the other way", tape, 1, 0);
        strips.publish(book, "frames.svg");
        double swept = x.slope();
        Backward.from(f);
        assertEquals(swept, x.slope());
    }

    private static void add(Strips strips, String words, List<Value> tape, int from, int... to) {
        strips.add(words, tape.stream().map(value -> number(value.number())).toList(),
                tape.stream().map(value -> value.slope() == 0 ? "–" : number(value.slope())).toList(), from, to);
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
                for (Value each : order.get(at).from) {
                    int before = order.indexOf(each);
                    assertTrue(before >= 0 && before < at, "a number before what it was made of");
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
        assertEquals(1, first.slope());
    }

    @Test
    void usedTwice(TestReporter book) {
        Value x = new Value(3);
        Value square = x.times(x);
        Backward.from(square);
        book.publishEntry("slope", Double.toString(x.slope()));
        book.publishEntry("each", Double.toString(square.slopes[0]));
        assertEquals(6, x.slope());
    }

    @Test
    void aSecondSweepStartsAfresh() {
        Value x = new Value(3);
        Value square = x.times(x);
        Backward.from(square);
        Backward.from(square);
        assertEquals(6, x.slope());
    }

    private static void box(Diagram diagram, double column, double row, String name, Value value) {
        diagram.box(column, row, name, "= " + number(value.number()), "slope " + number(Math.round(100 * value.slope()) / 100.0));
    }

    private static String times(Value value, int which) {
        return "× " + number(value.slopes[which]);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value)
                .replaceFirst("[.]?0+$", "").replace('-', '−');
    }
}
