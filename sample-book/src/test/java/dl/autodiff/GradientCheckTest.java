package dl.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.plot.Axis;
import dl.plot.Csv;
import dl.plot.Plot;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class GradientCheckTest {

    /** Every operation there is, so that none can be added and forgotten here. */
    private static Map<String, UnaryOperator<Value>> operations() {
        Map<String, UnaryOperator<Value>> all = new LinkedHashMap<>();
        for (OfTwo operation : OfTwo.values()) {
            all.put(operation + " first", x -> Value.made(operation, x, new Value(3)));
            all.put(operation + " second", x -> Value.made(operation, new Value(3), x));
            all.put(operation + " both", x -> Value.made(operation, x, x));
        }
        for (OfOne operation : OfOne.values()) {
            all.put(operation.name(), x -> x.apply(operation));
        }
        all.put("Power(2.5)", x -> x.pow(2.5));
        all.put("minus", x -> new Value(3).minus(x));
        all.put("over", x -> new Value(3).over(x));
        return all;
    }

    @Test
    void everyOperation(TestReporter book) {
        StringBuilder table = new StringBuilder("operation,by tape,by difference,disagreement\n");
        SplittableRandom random = new SplittableRandom(21);
        double worst = 0;
        for (Map.Entry<String, UnaryOperator<Value>> operation : operations().entrySet()) {
            UnaryOperator<Value> f = operation.getValue();
            double here = GradientCheck.disagreement(f, 0.7);
            worst = Math.max(worst, here);
            for (int i = 0; i < 100; i++) {
                worst = Math.max(worst, GradientCheck.disagreement(f, random.nextDouble(0.1, 3)));
            }
            table.append(String.format(Locale.ROOT, "%s,%s,%s,%s\n", operation.getKey().toLowerCase(Locale.ROOT),
                    GradientCheck.byTape(f, 0.7), GradientCheck.byDifference(f, 0.7), here == 0 ? "0" : here));
        }
        assertTrue(worst < 1e-6, "worst " + worst);
        Csv.publish(book, "operations.csv", table);
        book.publishEntry("worst", Double.toString(worst));
    }

    @Test
    void negativeNumbersToo() {
        for (OfOne operation : OfOne.values()) {
            if (operation != OfOne.LOG) {
                assertTrue(GradientCheck.disagreement(x -> x.apply(operation), -1.3) < 1e-6, operation.name());
            }
        }
    }

    @Test
    void formulasOfManyOperationsKeepTheirSlope() {
        double worst = GradientCheck.disagreement(
                x -> x.sin().exp().over(x.times(x).plus(new Value(1))).tanh().minus(x.log()), 1.3);
        assertTrue(worst < 1e-9, "worst " + worst);
    }

    @Test
    void allDigits(TestReporter book) {
        UnaryOperator<Value> polynomial = x -> x.pow(5).times(new Value(7))
                .minus(x.times(x).times(new Value(3)))
                .plus(x);
        double x = 1.1;
        BigDecimal exactX = new BigDecimal(x);
        BigDecimal exact = exactX.pow(4).multiply(BigDecimal.valueOf(35))
                .subtract(exactX.multiply(BigDecimal.valueOf(6)))
                .add(BigDecimal.ONE);
        double tape = off(GradientCheck.byTape(polynomial, x), exact);
        double difference = off(GradientCheck.byDifference(polynomial, x), exact);
        book.publishEntry("tape", Double.toString(tape));
        book.publishEntry("difference", Double.toString(difference));
        assertTrue(tape < 3e-16, "tape " + tape);
        assertTrue(difference > 1e-13, "difference " + difference);
    }

    private static double off(double slope, BigDecimal exact) {
        return new BigDecimal(slope).subtract(exact).abs().doubleValue() / exact.doubleValue();
    }

    @Test
    void kink(TestReporter book) {
        double tape = GradientCheck.byTape(Value::relu, 0);
        double difference = GradientCheck.byDifference(Value::relu, 0);
        book.publishEntry("tape", Double.toString(tape));
        book.publishEntry("difference", Double.toString(difference));
        assertEquals(0, tape);
        assertEquals(0.5, difference);
    }

    @Test
    void rounded(TestReporter book) {
        double[] xs = new double[161];
        double[][] ys = new double[4][xs.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = -4 + i / 20.0;
            Value x = new Value(xs[i]);
            Value soft = x.apply(OfOne.SOFTPLUS);
            Backward.from(soft);
            ys[0][i] = x.relu().number();
            ys[1][i] = soft.number();
            ys[2][i] = x.slope();
        }
        new Plot("The rectifier and the softplus", "The softplus rounds the rectifier's kink; its slope climbs from 0 to 1.",
                Axis.linear("x", -4, 4, 1, 0), Axis.linear("", -0.5, 4, 1, 0))
                .line("rectifier", xs, ys[0])
                .line("softplus", xs, ys[1])
                .dashed("slope of the softplus", xs, ys[2])
                .publish(book, "softplus.svg");
    }

    @Test
    void farOut(TestReporter book) {
        UnaryOperator<Value> naive = x -> x.exp().plus(new Value(1)).log();
        assertTrue(Double.isInfinite(naive.apply(new Value(800)).number()));
        assertTrue(Double.isNaN(GradientCheck.byTape(naive, 800)));
        for (double x : new double[] {800, 1e300, -800, -1e300}) {
            double number = new Value(x).apply(OfOne.SOFTPLUS).number();
            double slope = GradientCheck.byTape(y -> y.apply(OfOne.SOFTPLUS), x);
            assertEquals(Math.max(x, 0), number);
            assertEquals(x > 0 ? 1 : 0, slope);
        }
        book.publishEntry("slope", Double.toString(GradientCheck.byTape(y -> y.apply(OfOne.SOFTPLUS), 800)));
        book.publishEntry("soft", Double.toString(new Value(800).apply(OfOne.SOFTPLUS).number()));
    }
}
