package dl.numbers;

import dev.recto.Example;
import dev.recto.Explain;
import dev.recto.Show;
import java.util.Arrays;

@Explain(of = Numbers.class, title = "Matrices", show = Show.PROSE, value = """
    A *matrix* is usually introduced as a table of numbers. It is better to say what the table is
    for: it is a machine that takes a vector and gives back a vector. Nothing else in this book is
    used as often.
    """)
public final class Matrix {

    private final double[][] rows;

    private Matrix(double[][] rows) {
        this.rows = rows;
    }

    @Explain("""
        We write one down by its rows. They are copied, so that nobody changes a matrix behind our
        back.
        """)
    public static Matrix of(double[]... rows) {
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
        }
        return new Matrix(copy);
    }

    @Explain("""
        Each number that comes out is the dot product of one row with what went in. A row is a
        question ("how much of this pattern is in *x*?") and the dot product is its answer; a layer
        of a network asks a few thousand such questions at once.
        """)
    public double[] apply(double[] x) {
        double[] y = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            y[i] = Euclid.dot(rows[i], x);
        }
        return y;
    }

    @Explain("""
        The *columns* tell the other half of the story. Feed it (1, 0) and out comes the first
        column; feed it (0, 1) and out comes the second. So to know what a matrix does, look where
        it sends the axes – and to build one, decide where they should go. A quarter turn sends
        "right" to "up" and "up" to "left":
        """)
    static final Matrix TURN = of(
            new double[] {0, -1},
            new double[] {1, 0});

    @Explain("""
        And a shear leaves "right" alone and tips "up" over to the right.
        """)
    static final Matrix SHEAR = of(
            new double[] {1, 1},
            new double[] {0, 1});

    @Explain("""
        Two machines in a row make a third: first B, then A. Where does that send the axes? B sends
        them to its columns, and A goes on from there. So the columns of AB are A applied to the
        columns of B. That sentence *is* the definition of the matrix product, and it is the code.
        """)
    public Matrix times(Matrix b) {
        double[][] columns = b.transposed().rows;
        double[][] images = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            images[j] = apply(columns[j]);
        }
        return new Matrix(images).transposed();
    }

    @Explain("""
        To get at columns we flip the table over, so that they become rows. The *transpose* looks
        like clerical work here. In the chapter on backpropagation it turns out to be the way that
        blame flows backwards.
        """)
    public Matrix transposed() {
        double[][] flipped = new double[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[0].length; j++) {
                flipped[j][i] = rows[i][j];
            }
        }
        return new Matrix(flipped);
    }

    @Explain("""
        Since machines run one after the other, order matters. Turning and then shearing is not
        shearing and then turning:
        """)
    @Example(prints = """
        [[1.0, -1.0], [1.0, 0.0]]
        [[0.0, -1.0], [1.0, 1.0]]
        """)
    static void orderMatters() {
        System.out.println(SHEAR.times(TURN));
        System.out.println(TURN.times(SHEAR));
    }

    @Explain("""
        Where the brackets stand, on the other hand, does not matter: (AB)x = A(Bx). Or rather, it
        does not matter to the *result*. Multiplying a matrix with *m* rows into one with *n* rows
        and *p* columns takes this many multiplications:
        """)
    static long cost(long m, long n, long p) {
        return m * n * p;
    }

    @Explain("""
        For two matrices of a thousand rows and columns, and one vector:

        {@output MatrixTest#bracketsCost}

        The same numbers come out, and one way is
        {@result factor} times as dear. Keep a *vector* at one end and
        start there. This small remark is the reason why networks with billions of weights can be
        trained at all, and we come back to it in the chapter on automatic differentiation.
        """)
    @Override
    public String toString() {
        return Arrays.deepToString(rows);
    }
}
