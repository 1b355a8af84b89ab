package dl.tape;

import dl.autodiff.Value;
import dl.matrices.Matrix;

/** The same network of layers once more, one number at a time, which counts the numbers that it makes. */
final class OneByOne {

    private final Value[] weights;
    private int used;
    private int made;

    OneByOne(Value[] weights) {
        this.weights = weights;
    }

    // @start region=layer
    private Value[] layer(Value[] x, int width, boolean last) {
        Value[][] columns = new Value[x.length][width];
        for (Value[] row : columns) {
            for (int j = 0; j < width; j++) {
                row[j] = weights[used++];
            }
        }
        Value[] said = new Value[width];
        for (int j = 0; j < width; j++) {
            Value sum = weights[used++];
            for (int i = 0; i < x.length; i++) {
                Value weighed = noted(x[i].times(columns[i][j]));
                sum = noted(sum.plus(weighed));
            }
            said[j] = last ? sum : noted(sum.tanh());
        }
        return said;
    }
    // @end

    /** The average surprise over all cases. */
    Value loss(Cases cases, int... widths) {
        Matrix inputs = cases.inputs();
        int[] meant = cases.meant();
        Value sum = new Value(0);
        for (int row = 0; row < meant.length; row++) {
            used = 0;
            Value[] said = new Value[inputs.columns()];
            for (int i = 0; i < said.length; i++) {
                said[i] = new Value(inputs.at(row, i));
            }
            for (int i = 1; i < widths.length; i++) {
                said = layer(said, widths[i], i + 1 == widths.length);
            }
            sum = noted(sum.plus(surprise(said, meant[row])));
        }
        return noted(sum.times(new Value(1.0 / meant.length)));
    }

    private Value surprise(Value[] scores, int meant) {
        Value all = new Value(0);
        for (Value score : scores) {
            all = noted(all.plus(noted(score.exp())));
        }
        return noted(noted(all.log()).minus(scores[meant]));
    }

    private Value noted(Value value) {
        made++;
        return value;
    }

    int made() {
        return made;
    }
}
