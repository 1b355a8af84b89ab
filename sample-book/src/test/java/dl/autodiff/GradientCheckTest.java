package dl.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class GradientCheckTest {

    private static final Map<String, UnaryOperator<Value>> OPERATIONS = operations();

    private static Map<String, UnaryOperator<Value>> operations() {
        Map<String, UnaryOperator<Value>> all = new LinkedHashMap<>();
        all.put("x + 3", x -> x.plus(new Value(3)));
        all.put("3 - x", x -> new Value(3).minus(x));
        all.put("x * 3", x -> x.times(new Value(3)));
        all.put("x * x", x -> x.times(x));
        all.put("x / 3", x -> x.over(new Value(3)));
        all.put("3 / x", x -> new Value(3).over(x));
        all.put("x ^ 2.5", x -> x.pow(2.5));
        all.put("exp x", Value::exp);
        all.put("log x", Value::log);
        all.put("sin x", Value::sin);
        all.put("tanh x", Value::tanh);
        all.put("relu x", Value::relu);
        return all;
    }

    @Test
    void everyOperation(TestReporter book) {
        double worst = 0;
        Random random = new Random(21);
        System.out.println("              slope at 0.7");
        System.out.println("f             by tape   by difference   disagreement");
        for (Map.Entry<String, UnaryOperator<Value>> operation : OPERATIONS.entrySet()) {
            UnaryOperator<Value> f = operation.getValue();
            System.out.printf(Locale.ROOT, "%-8s %12.8f    %12.8f   %12.0e%n", operation.getKey(),
                    GradientCheck.byTape(f, 0.7), GradientCheck.byDifference(f, 0.7),
                    GradientCheck.disagreement(f, 0.7));
            worst = Math.max(worst, GradientCheck.disagreement(f, 0.7));
            for (int i = 0; i < 100; i++) {
                double x = 0.1 + 2.9 * random.nextDouble();
                worst = Math.max(worst, GradientCheck.disagreement(f, x));
            }
        }
        assertTrue(worst < 1e-6, "worst " + worst);
        book.publishEntry("worst", Double.toString(worst));
    }

    @Test
    void negativeArgumentsToo() {
        for (String name : new String[] {"x + 3", "x * x", "3 / x", "exp x", "sin x", "tanh x", "relu x"}) {
            assertTrue(GradientCheck.disagreement(OPERATIONS.get(name), -1.3) < 1e-6, name);
        }
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

    @Test
    void kink(TestReporter book) {
        double tape = GradientCheck.byTape(Value::relu, 0);
        double difference = GradientCheck.byDifference(Value::relu, 0);
        book.publishEntry("tape", Double.toString(tape));
        book.publishEntry("difference", Double.toString(difference));
        assertEquals(0, tape);
        assertEquals(0.5, difference);
    }

    private static double off(double slope, BigDecimal exact) {
        return new BigDecimal(slope).subtract(exact).abs().doubleValue() / exact.doubleValue();
    }
}
