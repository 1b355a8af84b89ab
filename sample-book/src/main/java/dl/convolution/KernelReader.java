package dl.convolution;

import dl.matrices.Matrix;
import dl.tape.Layers;
import dl.tape.Node;
import java.util.List;
import java.util.Random;

/** A small network with two layers of kernels that reads digits. */
public final class KernelReader {

    static final int KERNELS = 8;
    static final int SIZE = 3;
    private static final int SECOND = 16;
    private static final int SIDE = 8;

    private KernelReader() {}

    // @start region=convolved
    /** The rectified sums of kernels, at all their places. */
    static Node convolved(
            Node pictures, Maps maps, Node kernels, Node bias) {
        return pictures.picked(maps.patches(SIZE))
                .times(kernels)
                .plusRow(bias)
                .relu();
    }
    // @end

    // @start region=answer
    /** Kernels, kernels again, means of four squares, and a layer. */
    public static Node answer(Node inputs, List<Node> weights) {
        int pictures = inputs.value().rows();
        Node first = convolved(inputs, new Maps(pictures, SIDE, 1),
                weights.get(0), weights.get(1));
        Node second = convolved(first, new Maps(pictures, 6, KERNELS),
                weights.get(2), weights.get(3));
        return halved(second, new Maps(pictures, 4, SECOND))
                .times(weights.get(4))
                .plusRow(weights.get(5));
    }
    // @end

    // @start region=halved
    /** A picture a row, half as high and half as wide. */
    private static Node halved(Node pictures, Maps maps) {
        Node quarters = pictures.picked(maps.quarters());
        Node means = quarters.times(quarters.given(Matrix.of(
                new double[] {0.25},
                new double[] {0.25},
                new double[] {0.25},
                new double[] {0.25})));
        return means.reshaped(maps.pictures(),
                means.value().rows() / maps.pictures());
    }
    // @end

    // @start region=start
    static List<Matrix> start(Random random) {
        int patch = SIZE * SIZE;
        return List.of(
                scattered(random, patch, KERNELS),
                zeros(KERNELS),
                scattered(random, patch * KERNELS, SECOND),
                zeros(SECOND),
                scattered(random, 4 * SECOND, 10),
                zeros(10));
    }
    // @end

    private static Matrix scattered(Random random, int inputs, int neurons) {
        return Layers.gaussian(random, inputs, neurons, Math.sqrt(2.0 / inputs));
    }

    private static Matrix zeros(int neurons) {
        return new Matrix(1, neurons, new double[neurons]);
    }
}
