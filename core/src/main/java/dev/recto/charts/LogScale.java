package dev.recto.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Equal distances are equal factors; ends are powers of ten.
 *
 * @param low power of the low end
 * @param step how many powers lie between two ticks
 * @param steps how many steps there are
 * @param numbers writes numbers
 */
record LogScale(int low, int step, int steps, UnaryOperator<String> numbers) implements Scale {

    /** Powers that are written as numbers are these and those between. */
    private static final int SMALLEST_PLAIN = -2;

    private static final int LARGEST_PLAIN = 4;

    /** @param values at least one, all above zero */
    static LogScale of(Collection<BigDecimal> values, int most, UnaryOperator<String> numbers) {
        BigDecimal min = Collections.min(values);
        BigDecimal max = Collections.max(values);
        int low = floor(min);
        boolean exact = max.stripTrailingZeros().precision() == 1
                && max.stripTrailingZeros().unscaledValue().intValue() == 1;
        int high = Math.max(low + 1, exact ? floor(max) : floor(max) + 1);
        int step = Math.max(1, (high - low + most - 2) / (most - 1));
        return new LogScale(low, step, (high - low + step - 1) / step, numbers);
    }

    private static int floor(BigDecimal number) {
        return number.precision() - number.scale() - 1;
    }

    @Override
    public BigDecimal share(BigDecimal value) {
        // StrictMath gives the same bits on every machine; of a number between 1 and 10, so that none is too large for
        // it.
        int power = floor(value);
        double digits = StrictMath.log10(value.scaleByPowerOfTen(-power).doubleValue());
        return new BigDecimal(digits)
                .add(BigDecimal.valueOf((long) power - low))
                .divide(BigDecimal.valueOf((long) step * steps), MathContext.DECIMAL64);
    }

    @Override
    public List<Tick> ticks() {
        boolean plain = SMALLEST_PLAIN <= low && low + step * steps <= LARGEST_PLAIN;
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            int power = low + i * step;
            BigDecimal value = BigDecimal.ONE.scaleByPowerOfTen(power);
            ticks.add(
                    new Tick(share(value), plain ? numbers.apply(value.toPlainString()) : "10" + Power.raised(power)));
        }
        return ticks;
    }
}
