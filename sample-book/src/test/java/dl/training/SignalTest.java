package dl.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.plot.Axis;
import dl.plot.Csv;
import dl.plot.Plot;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class SignalTest {

    static final int LAYERS = 20;
    private static final int WIDTH = 256;

    @Test
    void half(TestReporter book) {
        double half = Signal.afterRectifier();
        assertEquals(0.5, half, 1e-9);
        Random random = new Random(1);
        double sum = 0;
        for (int i = 0; i < 1_000_000; i++) {
            double z = Math.max(0, random.nextGaussian());
            sum += z * z;
        }
        assertEquals(0.5, sum / 1e6, 0.003);
        book.publishEntry("half", Double.toString(half));
        book.publishEntry("drawn", Double.toString(sum / 1e6));
    }

    @Test
    void twentyLayers(TestReporter book) {
        Signal small = through(1);
        Signal kept = through(2);
        Signal large = through(4);
        assertEquals(1, kept.forwards().get(LAYERS), 0.5);
        assertEquals(1, kept.backwards().get(0), 0.5);
        assertEquals(Math.pow(2, -LAYERS), small.forwards().get(LAYERS), 0.5 * Math.pow(2, -LAYERS));
        assertEquals(Math.pow(2, LAYERS), large.forwards().get(LAYERS), 0.5 * Math.pow(2, LAYERS));
        draw("The signal forwards", "layer", Signal::forwards, small, kept, large)
                .publish(book, "forwards.svg");
        draw("The slopes backwards", "layer", Signal::backwards, small, kept, large)
                .publish(book, "backwards.svg");
        StringBuilder table = new StringBuilder("start,after 20 layers,back at the inputs\n");
        table.append(row("1/n", small)).append(row("2/n", kept)).append(row("4/n", large));
        Csv.publish(book, "signal.csv", table);
        book.publishEntry("width", Integer.toString(WIDTH));
    }

    private static Signal through(double gain) {
        Signal signal = Signal.through(LAYERS, WIDTH, Math.sqrt(gain / WIDTH), new Random(2));
        assertEquals(LAYERS + 1, signal.forwards().size());
        assertTrue(signal.forwards().get(0) > 0.9);
        return signal;
    }

    private static String row(String start, Signal signal) {
        return start + "," + signal.forwards().get(LAYERS) + "," + signal.backwards().get(0) + "\n";
    }

    private static Plot draw(
            String title, String below, Function<Signal, List<Double>> direction, Signal small, Signal kept, Signal large) {
        double[] layers = new double[LAYERS + 1];
        Arrays.setAll(layers, i -> i);
        return new Plot(title, "Three lines over twenty layers on a logarithmic axis: one falls, one stays level, one rises.",
                Axis.linear(below, 0, LAYERS, 5, 0), Axis.log("mean square", -7, 7, 2))
                .line("variance 1/n", layers, numbers(direction.apply(small)))
                .line("2/n", layers, numbers(direction.apply(kept)))
                .line("4/n", layers, numbers(direction.apply(large)));
    }

    static double[] numbers(List<Double> list) {
        return list.stream().mapToDouble(number -> number).toArray();
    }
}
