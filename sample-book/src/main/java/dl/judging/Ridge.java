package dl.judging;

import dl.matrices.Matrix;
import java.util.List;

/** Least squares that prefers small weights. */
public final class Ridge {

    private Ridge() {}

    /** The features of each example, as a row. */
    static Matrix table(Features features, List<Example> known) {
        return Matrix.of(known.stream()
                .map(example -> features.of(example.x()))
                .toArray(double[][]::new));
    }

    static double[] answers(List<Example> known) {
        return known.stream().mapToDouble(Example::y).toArray();
    }

    // @start region=fit
    static Fitted fit(Features features, List<Example> known,
            double lambda) {
        Matrix table = table(features, known);
        double[] answers = answers(known);
        double[] weights = table.columns() <= table.rows()
                ? byFeatures(table, answers, lambda)
                : byExamples(table, answers, lambda);
        return new Fitted(features, weights);
    }
    // @end

    // @start region=by-features
    static double[] byFeatures(Matrix table, double[] answers,
            double lambda) {
        Matrix columns = table.transposed();
        return Cholesky.of(columns.times(table), lambda)
                .solve(columns.times(answers));
    }
    // @end

    // @start region=by-examples
    static double[] byExamples(Matrix table, double[] answers,
            double lambda) {
        Matrix columns = table.transposed();
        return columns.times(Cholesky.of(table.times(columns), lambda)
                .solve(answers));
    }
    // @end
}
