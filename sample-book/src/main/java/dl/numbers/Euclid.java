package dl.numbers;

import dev.recto.Explain;
import dev.recto.Show;
import java.util.Random;

@Explain(of = Numbers.class, title = "Vectors", show = Show.PROSE, value = """
    A *vector* is a list of numbers, all of one kind, in a fixed order: a position is two or three
    of them, a black-and-white digit of 28 by 28 pixels is 784, and the weights of a large network
    are one vector of some hundred billion. In this book a vector is a `double[]`. What turns lists
    of numbers into *geometry* – length, angle, direction – is one operation, and since Euclid's
    plane is where it comes from, the class is called [Euclid].
    """)
public final class Euclid {

    private Euclid() {}

    @Explain("""
        Two vectors are added entry by entry. The form that descent needs in the next chapter adds
        a multiple: start at `x` and go `t` times the way that `d` points.
        """)
    public static double[] step(double[] x, double t, double[] d) {
        double[] sum = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            sum[i] = x[i] + t * d[i];
        }
        return sum;
    }

    @Explain("""
        And this is the operation: the *dot product* $x \\cdot y = \\sum_i x_i y_i$. It is the heart of the whole
        subject. A neuron computes one, a matrix product is a table of them, and so is the
        "attention" of a language model.
        """)
    public static double dot(double[] x, double[] y) {
        Accumulator all = new Accumulator();
        for (int i = 0; i < x.length; i++) {
            all.add(x[i] * y[i]);
        }
        return all.value();
    }

    @Explain("""
        A vector's length $\\|x\\|$ is $\\sqrt{x \\cdot x}$, by Pythagoras. Written down like that it has a hole. The
        square of 3·10²⁰⁰ is no double: it overflows to infinity, and the length of (3·10²⁰⁰,
        4·10²⁰⁰) with it, though 5·10²⁰⁰ would have fitted comfortably. So we measure in units of
        the largest entry, which lets no square exceed 1. First the schoolbook's way, then ours,
        which is right but for the last digit:

        ```java
        System.out.println(
                Math.sqrt(3e200 * 3e200 + 4e200 * 4e200));
        System.out.println(norm(3e200, 4e200));
        ```
        """)
    public static double norm(double... x) {
        double unit = 0;
        for (double entry : x) {
            unit = Math.max(unit, Math.abs(entry));
        }
        if (unit == 0) {
            return 0;
        }
        Accumulator squares = new Accumulator();
        for (double entry : x) {
            squares.add((entry / unit) * (entry / unit));
        }
        return unit * Math.sqrt(squares.value());
    }

    @Explain("""
        Divide both lengths out of x·y and what is left says only how far the two *directions*
        agree: 1 for the same, 0 for a right angle, −1 for opposite. It is the cosine of the angle
        between them.
        """)
    public static double cosine(double[] x, double[] y) {
        return dot(x, y) / (norm(x) * norm(y));
    }

    @Explain("""
        So far the plane is a good guide. In many dimensions it is not. Take two vectors whose
        entries are +1 or −1 by the toss of a coin – how nearly do they agree? Their cosine is the
        sum of *n* coin tosses divided by *n*, and a sum of tosses strays from 0 by about √n. So
        the typical cosine is 1/√n, and with the number of dimensions it dies away. Here are 400
        pairs for each *n*:

        {@output EuclidTest#almostOrthogonal}

        In ten thousand dimensions two random directions stand at right angles, give or take half
        a degree. Only *n* directions can be *exactly* perpendicular to each other in *n*
        dimensions; but of those that nearly are, the number that fits grows exponentially with *n*
        (Kainen and Kůrková, *Applied Mathematics Letters* 6, 1993). There is far more room up
        there than the plane lets one suspect, and networks have been caught using it (Elhage and
        others, *Toy Models of Superposition*, 2022).
        """)
    static double[] coinTosses(int n, Random coin) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = coin.nextBoolean() ? 1 : -1;
        }
        return x;
    }
}
