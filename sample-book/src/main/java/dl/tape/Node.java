package dl.tape;

import dl.matrices.Matrix;
import java.util.List;

/** A matrix on a tape, with how it was made. Two nodes are the same only where they are one. */
public final class Node {

    // @start region=memory
    private final Tape tape;
    private final MatrixOperation operation;
    private final List<Node> from;
    private final Matrix value;
    // @end

    // @start region=made
    Node(Tape tape, MatrixOperation operation, List<Node> from) {
        this.tape = tape;
        this.operation = operation;
        this.from = from;
        this.value = operation.of(values());
    }
    // @end

    /** The matrix itself. */
    public Matrix value() {
        return value;
    }

    /** The only number of a matrix of one row and one column, such as a loss. */
    public double number() {
        if (value.rows() != 1 || value.columns() != 1) {
            throw new IllegalStateException("%d × %d is not one number".formatted(value.rows(), value.columns()));
        }
        return value.at(0, 0);
    }

    /** A matrix that is made of nothing, on the same tape. */
    public Node given(Matrix matrix) {
        return tape.given(matrix);
    }

    Tape tape() {
        return tape;
    }

    MatrixOperation operation() {
        return operation;
    }

    List<Node> from() {
        return from;
    }

    /** What it was made from. */
    private List<Matrix> values() {
        return from.stream().map(Node::value).toList();
    }

    /** How the loss answers to what it was made from. */
    List<Matrix> back(Matrix slope) {
        return operation.back(values(), value, slope);
    }

    // @start region=words
    /** The matrix product. */
    public Node times(Node that) {
        return tape.put(new Product(), this, that);
    }

    /** A row added to each row. */
    public Node plusRow(Node row) {
        return tape.put(new Bias(), this, row);
    }

    /** The hyperbolic tangent of each entry. */
    public Node tanh() {
        return tape.put(new Activated(Activation.TANH), this);
    }
    // @end

    /** Nothing for negative entries, the others unchanged. */
    public Node relu() {
        return tape.put(new Activated(Activation.RELU), this);
    }

    /** Each entry between 0 and 1. */
    public Node sigmoid() {
        return tape.put(new Activated(Activation.SIGMOID), this);
    }

    /** The sum, entry by entry. */
    public Node plus(Node that) {
        return tape.put(new Sum(), this, that);
    }

    /** The product, entry by entry. */
    public Node each(Node that) {
        return tape.put(new Hadamard(), this, that);
    }

    /** Each entry times a number. */
    public Node scaled(double factor) {
        return tape.put(new Scaled(factor), this);
    }

    /** Each row as chances. */
    public Node softmax() {
        return tape.put(new SoftmaxRows(), this);
    }

    /** The average surprise of the rows' softmax by these answers, in nats. */
    public Node crossEntropy(int... meant) {
        return tape.put(new CrossEntropy(meant), this);
    }

    /** Rows as columns. */
    public Node transposed() {
        return tape.put(Picked.transposed(value), this);
    }

    /** The columns from one up to, but without, another. */
    public Node columns(int from, int to) {
        return tape.put(Picked.columns(value, from, to), this);
    }

    /** Some rows, in this order; the same one may come again. */
    public Node rows(int... rows) {
        return tape.put(Picked.rows(value, rows), this);
    }

    /** All entries row by row, in rows of another length. */
    public Node reshaped(int rows, int columns) {
        return tape.put(Picked.reshaped(value, rows, columns), this);
    }

    /** Entries picked in another way. */
    public Node picked(Picked picked) {
        return tape.put(picked, this);
    }

    /** This one on the left, that one on the right. */
    public Node beside(Node that) {
        return tape.put(new Beside(), this, that);
    }

    /** The sum of all entries. */
    public Node total() {
        return tape.put(new Total(), this);
    }
}
