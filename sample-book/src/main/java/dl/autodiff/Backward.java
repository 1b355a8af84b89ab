package dl.autodiff;

import dev.recto.Example;
import dev.recto.Unverified;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds out how steeply a result answers to every number that it was made of. */
public final class Backward {

    private Backward() {}

    // @start region=ways
    static double everyWay(Value result, Value x) {
        double slope = result == x ? 1 : 0;
        for (int i = 0; i < result.from.length; i++) {
            slope += result.slopes[i] * everyWay(result.from[i], x);
        }
        return slope;
    }
    // @end

    @Unverified("Walking 2⁶⁰ ways, a billion of them a second, would take 36 years.")
    static double sixtyDoublingsByEveryWay() {
        Value first = new Value(1);
        Value last = first;
        for (int i = 0; i < 60; i++) {
            last = last.plus(last);
        }
        return everyWay(last, first);
    }

    // @start region=order
    /**
     * All that a result was made of, and it, each behind what it was
     * made of.
     */
    static List<Value> order(Value result) {
        Object sweep = new Object();
        List<Value> order = new ArrayList<>();
        Deque<Value> open = new ArrayDeque<>();
        open.push(result);
        while (!open.isEmpty()) {
            Value value = open.pop();
            if (value.met != sweep) {
                value.met = sweep;
                open.push(value);
                for (Value each : value.from) {
                    open.push(each);
                }
            } else if (value.done != sweep) {
                value.done = sweep;
                order.add(value);
            }
        }
        return order;
    }
    // @end

    // @start region=sweep
    /**
     * Afterwards each number that the result was made of knows its
     * slope.
     */
    public static void from(Value result) {
        List<Value> order = order(result);
        order.forEach(value -> value.slope = 0);
        result.slope = 1;
        for (int i = order.size() - 1; i >= 0; i--) {
            handOn(order.get(i));
        }
    }

    static void handOn(Value value) {
        for (int i = 0; i < value.from.length; i++) {
            value.from[i].slope += value.slopes[i] * value.slope;
        }
    }
    // @end

    @Example(prints = """
        61 numbers
        slope 1152921504606846976
        """)
    static void sixtyDoublings() {
        Value first = new Value(1);
        Value last = first;
        for (int i = 0; i < 60; i++) {
            last = last.plus(last);
        }
        from(last);
        System.out.println(order(last).size() + " numbers");
        System.out.println("slope " + (long) first.slope());
    }
}
