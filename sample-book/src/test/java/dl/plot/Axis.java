package dl.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One axis of a plot.
 *
 * @param label what is measured along it
 * @param low value at the left or the bottom
 * @param high value at the right or the top
 * @param log whether equal distances are equal factors
 * @param ticks the values that get a number and a grid line
 */
public record Axis(String label, double low, double high, boolean log, List<Tick> ticks) {

    /** A value on an axis and how it is written. */
    public record Tick(double value, String label) {}

    /** An axis with a tick at every multiple of {@code step}, written with {@code decimals} places. */
    public static Axis linear(String label, double low, double high, double step, int decimals) {
        List<Tick> ticks = new ArrayList<>();
        long last = Math.round(Math.floor(high / step + 1e-9));
        for (long i = Math.round(Math.ceil(low / step - 1e-9)); i <= last; i++) {
            String text = String.format(Locale.ROOT, "%." + decimals + "f", i * step);
            ticks.add(new Tick(i * step, text.replace('-', '−')));
        }
        return new Axis(label, low, high, false, ticks);
    }

    /** An axis from 10 to one power up to 10 to another, with a tick at every {@code step}-th power. */
    public static Axis log(String label, int lowPower, int highPower, int step) {
        List<Tick> ticks = new ArrayList<>();
        for (int power = lowPower; power <= highPower; power += step) {
            ticks.add(new Tick(StrictMath.pow(10, power), "10" + superscript(power)));
        }
        double low = StrictMath.pow(10, lowPower);
        return new Axis(label, low, StrictMath.pow(10, highPower), true, ticks);
    }

    /** Where a value lies, from 0 at the low end to 1 at the high end. */
    double share(double value) {
        if (!log) {
            return (value - low) / (high - low);
        }
        double from = StrictMath.log10(low);
        return (StrictMath.log10(value) - from) / (StrictMath.log10(high) - from);
    }

    private static String superscript(int power) {
        StringBuilder raised = new StringBuilder();
        for (char c : Integer.toString(power).toCharArray()) {
            raised.append(c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
        }
        return raised.toString();
    }
}
