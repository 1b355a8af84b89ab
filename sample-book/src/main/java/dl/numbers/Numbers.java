package dl.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a number is inside a machine. */
public final class Numbers {

    /** The distance from 1 to the next double. */
    static final double EPSILON = 0x1p-52;

    private Numbers() {}

    /** All digits of a double: each is a whole number times a power of two, so they come to an end. */
    // @start region=exact
    static String exact(double x) {
        return new BigDecimal(x).toPlainString();
    }
    // @end

    /** The sign, the 53 binary digits and the power of two that a double is made of. */
    // @start region=anatomy
    static String anatomy(double x) {
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >>> 52 & 0x7FF) - 1023;
        String fraction = Long.toBinaryString(
                bits & 0xF_FFFF_FFFF_FFFFL);
        return (bits < 0 ? "-" : "+") + "1."
                + "0".repeat(52 - fraction.length()) + fraction
                + " * 2^" + exponent;
    }
    // @end

    /** The nearest number that has no more than so many binary digits. */
    // @start region=rounded
    static double rounded(double x, int digits) {
        double gap = Math.scalb(1.0, Math.getExponent(x) - digits + 1);
        return Math.rint(x / gap) * gap;
    }
    // @end

    /** Counts by ones, in numbers of so many binary digits, until that leads no further. */
    // @start region=stuck
    static double stuck(int digits) {
        double count = 1;
        while (rounded(count + 1, digits) > count) {
            count = rounded(count + 1, digits);
        }
        return count;
    }
    // @end

    /** By how many seconds a clock is late that multiplies its ticks with a tenth, cut off after 23 binary places. */
    // @start region=drift
    static double drift(int hours) {
        BigDecimal tenth = new BigDecimal("0.1");
        BigDecimal scale = BigDecimal.valueOf(2).pow(23);
        BigDecimal chopped = tenth.multiply(scale)
                .setScale(0, RoundingMode.DOWN)
                .divide(scale);
        long ticks = hours * 36_000L;
        return tenth.subtract(chopped)
                .multiply(BigDecimal.valueOf(ticks))
                .doubleValue();
    }
    // @end

    /** What is lost when {@code a + b} is rounded. */
    // @start region=lost
    static double lost(double a, double b) {
        double big = Math.abs(a) >= Math.abs(b) ? a : b;
        double small = Math.abs(a) >= Math.abs(b) ? b : a;
        double sum = big + small;
        return small - (sum - big);
    }
    // @end
}
