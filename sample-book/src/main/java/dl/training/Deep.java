package dl.training;

import dl.matrices.Matrix;
import dl.tape.Layers;
import dl.tape.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A deep network of rectifiers. */
public final class Deep {

    private Deep() {}

    // @start region=answer
    /** Rectifiers in all layers but the last. */
    public static Node answer(Node inputs, List<Node> weights) {
        Node said = inputs;
        for (int i = 0; i < weights.size(); i += 2) {
            Node sums = said.times(weights.get(i))
                    .plusRow(weights.get(i + 1));
            said = i + 2 == weights.size() ? sums : sums.relu();
        }
        return said;
    }
    // @end

    // @start region=start
    /** Random weights of the variance {@code gain} over the inputs. */
    public static List<Matrix> start(
            Random random, double gain, int... widths) {
        List<Matrix> weights = new ArrayList<>();
        for (int i = 1; i < widths.length; i++) {
            double spread = Math.sqrt(gain / widths[i - 1]);
            weights.add(Layers.gaussian(
                    random, widths[i - 1], widths[i], spread));
            weights.add(new Matrix(
                    1, widths[i], new double[widths[i]]));
        }
        return weights;
    }
    // @end
}
