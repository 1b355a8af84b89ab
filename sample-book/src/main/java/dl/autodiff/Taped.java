package dl.autodiff;

import dl.downhill.Landscape;
import java.util.Arrays;
import java.util.function.Function;

/** A formula of numbers that know their slopes, as a landscape. */
public record Taped(Function<Value[], Value> formula) implements Landscape {

    // @start region=landscape
    @Override
    public double at(double... x) {
        return formula.apply(values(x)).number();
    }

    @Override
    public double[] gradient(double... x) {
        Value[] weights = values(x);
        Backward.from(formula.apply(weights));
        return Arrays.stream(weights).mapToDouble(Value::slope).toArray();
    }
    // @end

    /** Numbers that are made of nothing. */
    public static Value[] values(double... x) {
        return Arrays.stream(x).mapToObj(Value::new).toArray(Value[]::new);
    }
}
