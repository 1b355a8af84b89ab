package dl.tape;

import dl.answers.Softmax;
import dl.matrices.Matrix;
import java.util.List;

/** How surprised the softmax of each row is by the answer that was meant, on average over the rows, in nats. */
public record CrossEntropy(int... meant) implements MatrixOperation {

    public CrossEntropy {
        meant = meant.clone();
    }

    @Override
    public int[] meant() {
        return meant.clone();
    }

    // @start region=rules
    @Override
    public Matrix of(List<Matrix> from) {
        Matrix scores = from.get(0);
        fit(scores);
        double sum = 0;
        for (int i = 0; i < meant.length; i++) {
            sum += Softmax.loss(meant[i], Entries.row(scores, i));
        }
        return new Matrix(1, 1, new double[] {sum / meant.length});
    }

    @Override
    public List<Matrix> back(
            List<Matrix> from, Matrix made, Matrix slope) {
        Matrix p = SoftmaxRows.chances(from.get(0));
        double[] back = p.entries();
        for (int i = 0; i < meant.length; i++) {
            back[i * p.columns() + meant[i]] -= 1;
        }
        double share = slope.at(0, 0) / meant.length;
        Matrix amiss = new Matrix(p.rows(), p.columns(), back);
        return List.of(Entries.each(amiss, x -> share * x));
    }
    // @end

    private void fit(Matrix scores) {
        if (scores.rows() != meant.length) {
            throw new IllegalArgumentException(
                    "%d rows of scores and %d answers".formatted(scores.rows(), meant.length));
        }
    }
}
