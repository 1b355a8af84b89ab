package dev.recto.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Equal distances are equal differences. Ends and ticks are multiples of 1, 2 or 5 times a power of ten, as Paul S. Heckbert,
 * "Nice numbers for graph labels", <i>Graphics Gems</i>, 1990, pages 61 to 63, chooses them, in exact decimals.
 */
record LinearScale(BigDecimal low, BigDecimal step, int steps, UnaryOperator<String> numbers) implements Scale {

    private static final int LARGEST_PLAIN = 7;
    private static final int SMALLEST_PLAIN = -2;

    /**
     * The scale that holds some values.
     *
     * @param values at least one
     * @param most about how many ticks; at least 2
     */
    static LinearScale of(Collection<BigDecimal> values, int most, UnaryOperator<String> numbers) {
        BigDecimal min = Collections.min(values);
        BigDecimal max = Collections.max(values);
        // Between two things that are counted there is none.
        BigDecimal least =
                values.stream().allMatch(value -> value.stripTrailingZeros().scale() <= 0)
                        ? BigDecimal.ONE
                        : BigDecimal.ZERO;
        if (min.compareTo(max) == 0) {
            BigDecimal around = min.signum() == 0 ? BigDecimal.ONE : min.abs();
            min = min.subtract(around);
            max = max.add(around);
        }
        BigDecimal range = nice(max.subtract(min), false);
        BigDecimal step = nice(range.divide(BigDecimal.valueOf(most - 1L), MathContext.DECIMAL64), true)
                .max(least);
        BigDecimal first = min.divide(step, 0, RoundingMode.FLOOR);
        BigDecimal last = max.divide(step, 0, RoundingMode.CEILING);
        return new LinearScale(first.multiply(step), step, last.subtract(first).intValueExact(), numbers);
    }

    /** The nearest of 1, 2, 5 and 10 times a power of ten, or the next one above. */
    private static BigDecimal nice(BigDecimal number, boolean round) {
        int power = power(number);
        double fraction = number.scaleByPowerOfTen(-power).doubleValue();
        int nice;
        if (round) {
            nice = fraction < 1.5 ? 1 : fraction < 3 ? 2 : fraction < 7 ? 5 : 10;
        } else {
            nice = fraction <= 1 ? 1 : fraction <= 2 ? 2 : fraction <= 5 ? 5 : 10;
        }
        return BigDecimal.valueOf(nice).scaleByPowerOfTen(power);
    }

    /** One digit before the point: the power of ten that it is multiplied by. */
    private static int power(BigDecimal number) {
        return number.precision() - number.scale() - 1;
    }

    @Override
    public BigDecimal share(BigDecimal value) {
        return value.subtract(low).divide(step.multiply(BigDecimal.valueOf(steps)), MathContext.DECIMAL64);
    }

    @Override
    public List<Tick> ticks() {
        List<BigDecimal> values = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            values.add(low.add(step.multiply(BigDecimal.valueOf(i))));
        }
        int largest = values.stream()
                .filter(value -> value.signum() != 0)
                .mapToInt(LinearScale::power)
                .max()
                .orElse(0);
        boolean plain = SMALLEST_PLAIN <= largest && largest < LARGEST_PLAIN;
        return values.stream()
                .map(value -> new Tick(share(value), plain ? plain(value) : scientific(value)))
                .toList();
    }

    private String plain(BigDecimal value) {
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        return numbers.apply(value.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString());
    }

    private String scientific(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        int power = power(value);
        String digits = value.scaleByPowerOfTen(-power).stripTrailingZeros().toPlainString();
        return numbers.apply(digits) + "\u00A0\u00D7\u00A010" + Power.raised(power);
    }
}
