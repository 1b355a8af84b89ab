package dl.numbers;

import dev.recto.Chapter;
import dev.recto.Example;
import dev.recto.Explain;
import java.math.BigDecimal;
import java.math.RoundingMode;

@Chapter(value = "Numbers and vectors", order = 1,
        summary = "What a double is, what it loses, and how vectors are built on top of it.",
        tags = {"floating point", "summation", "vectors", "matrices", "derivatives"})
@Explain("""
    On 25 February 1991 a Patriot battery at Dhahran failed to track an incoming missile, and 28
    people died. The battery had been switched on for over 100 hours. Its clock counted tenths of a
    second, and its program turned that count into seconds by multiplying with 0.1 – a number that
    its registers could not hold. What they held was a little less. After 100 hours the little had
    grown to a third of a second, and in a third of a second a missile is somewhere else. The
    story, and the table that we shall recompute below, are in the report that was
    written about it [@gao92].

    A neural network is nothing but numbers, added and multiplied a few billion times. So we begin
    where that battery went wrong: with what a number *is* once it is inside a machine. Then we
    stack numbers into vectors and matrices, which is all the furniture that this book needs, and
    finish with a question that looks harmless – how steep is a curve? – whose best answer is a
    truce between two kinds of error.
    """)
public final class Numbers {

    private Numbers() {}

    @Explain(title = "What a double is", value = """
        Everybody meets this one sooner or later. It is not a fault of Java: Python, C and
        JavaScript print the same digits, because all of them use the arithmetic of one standard,
        IEEE 754 [@ieee754].
        """)
    @Example(prints = """
        0.30000000000000004
        false
        """)
    static void tenthsDoNotAddUp() {
        System.out.println(0.1 + 0.2);
        System.out.println(0.1 + 0.2 == 0.3);
    }

    @Explain("""
        To see what happened we need to look at a `double` without anybody rounding it for our
        eyes. `BigDecimal` can: every double is a whole number times a power of two, so it has a
        finite decimal expansion, and that constructor gives all of it.
        """)
    static String exact(double x) {
        return new BigDecimal(x).toPlainString();
    }

    @Explain("""
        There is no 0.1 in the machine. There is a neighbour of it, slightly too big; what we call
        0.2 is too big as well; and what we call 0.3 is too *small*. The sum had no chance.
        """)
    @Example(prints = """
        0.1000000000000000055511151231257827021181583404541015625
        0.200000000000000011102230246251565404236316680908203125
        0.299999999999999988897769753748434595763683319091796875
        """)
    static void whatTheMachineHolds() {
        System.out.println(exact(0.1));
        System.out.println(exact(0.2));
        System.out.println(exact(0.3));
    }

    @Explain("""
        Why not simply hold 0.1? Because a double is a sign, a power of two, and 53 binary digits
        `1.f` of which the first is always 1 and so need not be stored. That makes 1 + 11 + 52 = 64
        bits. In binary 1/10 is 0.000110011001100…, the 1100 repeating for ever, just as 1/3 repeats
        in decimal – and after 53 digits the machine has to stop. `BigDecimal`, which rounds only
        when it is told to, does not even begin with 1/3. It throws:

        ```java throws=ArithmeticException
        BigDecimal.ONE.divide(BigDecimal.valueOf(3));
        ```

        A double stops in silence. But pull the three fields of 0.1 out, and the repetition is there
        to be seen, with the last digits rounded up:

        {@output NumbersTest#anatomies}
        """)
    static String anatomy(double x) {
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >>> 52 & 0x7FF) - 1023;
        long fraction = bits & 0xF_FFFF_FFFF_FFFFL;
        return (bits < 0 ? "-" : "+")
                + "1." + binary(fraction, 52) + " * 2^" + exponent;
    }

    @Explain(title = "The gap grows", value = """
        The 53 digits are a ration. Near 1 they reach down to 2⁻⁵², which is {@value #EPSILON}:
        the distance from 1 to the next double. Twice as far out, the same number of digits has to
        cover twice the distance, so the gap doubles with every power of two. Java tells the gap
        at `x` as `Math.ulp(x)`, the *unit in the last place*.

        {@output NumbersTest#gaps}

        Read the last column downwards: *relative* to the number, the gap is always about the same,
        {@result smallest} to {@result largest}. A
        double is a ruler whose marks move apart as you walk along it.
        """)
    static final double EPSILON = 0x1p-52;

    @Explain("""
        Past 2⁵³ the gap is 2, and odd numbers no longer exist. Adding one changes nothing at all –
        and no compiler warns of it. It does watch the way back, from a `double` to a `long`:

        ```java fails=prob.found.req
        double wide = 9_007_199_254_740_993L;
        long back = wide; // !
        ```

        But the 3 at the end was lost in the line *above* the one that it complains about. From `long`
        to `double` is a "widening" to Java, which asks for no cast: the *range* is wider, only the
        digits are fewer. Nor need one do any sums to run into this wall. A server counts in `long`, and
        sends

        ```json
        {"user": 9007199254740993}
        ```

        to a program whose numbers are all doubles, as JavaScript's are. What arrives is another
        user:

        ```java
        long sent = 9_007_199_254_740_993L;
        double arrived = sent;
        System.out.println((long) arrived);
        ```

        That is why some services send such numbers as text. Here is the wall itself:
        """)
    @Example(prints = "9007199254740992")
    static void oddNumbersRunOut() {
        double big = 0x1p53;
        System.out.println((long) (big + 1));
    }

    /**
     * A <code>float</code> has 24 digits instead of 53, so the same wall stands at 2<sup>24</sup>,
     * where a loop can walk into it. Here is a counter that is asked to count to twenty million:
     * <blockquote>it gets stuck at 16,777,216 and stays there, adding 1 for ever, in perfect
     * obedience to the standard.</blockquote>
     * <p>The formats in which networks are trained today are narrower still. The
     * <i>bfloat16</i> of machine-learning hardware keeps 8 digits; its counter stops at
     * 2<sup>8</sup> = 256. Whoever sums a thousand small gradients in such a number learns
     * nothing from most of them.
     */
    @Explain
    @Example(prints = "1.6777216E7")
    static void theCounterThatStops() {
        float count = 0;
        for (int i = 0; i < 20_000_000; i++) {
            count = count + 1;
        }
        System.out.println(count);
    }

    @Explain(title = "A third of a second", value = """
        Now we can do the sum for Dhahran. Cut a number off after so many binary places, without
        rounding – that is what the battery's program did:
        """)
    static BigDecimal chopped(BigDecimal x, int places) {
        BigDecimal scale = BigDecimal.valueOf(2).pow(places);
        return x.multiply(scale).setScale(0, RoundingMode.DOWN)
                .divide(scale);
    }

    @Explain("""
        The report speaks of 24-bit registers. Leave one bit for the sign, and 23 are left behind
        the binary point. Each tick of the clock then loses what the chopping took from 0.1, and
        there are 36,000 ticks in an hour:

        {@output NumbersTest#drift}

        The report's second appendix gives 0.0275 seconds after 8 hours, 0.0687 after 20 and 0.3433
        after 100, and so does the code: to every digit that was printed.
        The error of a single tick is {@result tick} seconds, far below
        anything that one would notice. It was never the size of one error that mattered. It was
        that all of them had the same sign, and that nobody ever threw them away.
        """)
    static double drift(int hours) {
        BigDecimal tenth = new BigDecimal("0.1");
        BigDecimal lostPerTick = tenth.subtract(chopped(tenth, 23));
        long ticks = hours * 36_000L;
        return lostPerTick.multiply(BigDecimal.valueOf(ticks))
                .doubleValue();
    }

    /// Here is the most surprising fact of this chapter. When two doubles are added and the result
    /// is rounded, the rounding error is not lost in some fog of approximation. It is *itself a
    /// double*, exactly, and three more operations recover it, as Dekker showed
    /// [@dekker71]:
    ///
    /// {@here}
    ///
    /// In real arithmetic the last line is zero: `(big + small) - big` is `small`. In the machine
    /// it is what arrived of `small`, so that `small` less it is what fell off. As long as nothing
    /// overflows, `a + b` and `lost(a, b)` together are worth precisely *a* + *b*. A test tries it on
    /// {@result pairs} pairs of random doubles, of sizes from 2⁻³⁰ to 2³⁰,
    /// against exact arithmetic, and wants equality to the last digit – no tolerance. Of those
    /// additions {@result inexact} did lose something.
    @Explain(title = "What an addition loses")
    static double lost(double a, double b) {
        double big = Math.abs(a) >= Math.abs(b) ? a : b;
        double small = Math.abs(a) >= Math.abs(b) ? b : a;
        double sum = big + small;
        return small - (sum - big);
    }

    @Explain("""
        One can do more with an error than bound it, then. One can keep it.
        """)
    @Example(prints = """
        0.30000000000000004
        -2.7755575615628914E-17
        """)
    static void theMissingPart() {
        System.out.println(0.1 + 0.2);
        System.out.println(lost(0.1, 0.2));
    }

    private static String binary(long bits, int digits) {
        String ones = Long.toBinaryString(bits);
        return "0".repeat(digits - ones.length()) + ones;
    }
}
