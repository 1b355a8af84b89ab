package dl.training;

import dl.matrices.Matrix;
import dl.tape.Layers;
import dl.tape.Node;
import dl.tape.Slopes;
import dl.tape.Tape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** How strong a signal is in each layer of a deep network, forwards and backwards. */
public record Signal(List<Double> forwards, List<Double> backwards) {

    public Signal {
        forwards = List.copyOf(forwards);
        backwards = List.copyOf(backwards);
    }

    // @start region=through
    /** Sends random inputs through layers of rectifiers, and back. */
    public static Signal through(
            int layers, int width, double spread, Random random) {
        Tape tape = new Tape();
        Node said = tape.given(Layers.gaussian(random, 16, width, 1));
        List<Node> all = new ArrayList<>(List.of(said));
        for (int i = 0; i < layers; i++) {
            said = said.times(tape.given(Layers.gaussian(
                    random, width, width, spread))).relu();
            all.add(said);
        }
        Node asked = tape.given(Layers.gaussian(random, 16, width, 1));
        Slopes slopes = tape.back(said.each(asked).total());
        return new Signal(
                squares(all, Node::value), squares(all, slopes::of));
    }
    // @end

    private static List<Double> squares(List<Node> nodes, Function<Node, Matrix> of) {
        return nodes.stream().map(of).map(Signal::meanSquare).toList();
    }

    // @start region=mean
    static double meanSquare(Matrix matrix) {
        double sum = 0;
        for (double entry : matrix.entries()) {
            sum += entry * entry;
        }
        return sum / (matrix.rows() * matrix.columns());
    }
    // @end

    // @start region=half
    /** The mean square of the rectified numbers of a bell. */
    static double afterRectifier() {
        double width = 1e-3;
        double sum = 0;
        for (double z = width / 2; z < 12; z += width) {
            double bell = StrictMath.exp(-z * z / 2)
                    / StrictMath.sqrt(2 * Math.PI);
            sum += z * z * bell * width;
        }
        return sum;
    }
    // @end
}
