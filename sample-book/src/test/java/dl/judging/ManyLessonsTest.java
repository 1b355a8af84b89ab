package dl.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.judging.Features.Polynomials;
import dl.plot.Axis;
import dl.plot.Csv;
import dl.plot.Plot;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class ManyLessonsTest {

    private static final Features FEATURES = new Polynomials(9);

    @Test
    void theErrorHasThreeParts(TestReporter book) {
        double[] lambdas = new double[29];
        double[] bias = new double[lambdas.length];
        double[] variance = new double[lambdas.length];
        double[] measured = new double[lambdas.length];
        StringBuilder table = new StringBuilder("lambda,bias,variance,noise,sum,measured\n");
        for (int i = 0; i < lambdas.length; i++) {
            lambdas[i] = StrictMath.pow(10, -4 + i / 4.0);
            ManyLessons.Parts parts = ManyLessons.parts(Curves.SOURCE, FEATURES, lambdas[i], 25, 400);
            bias[i] = parts.bias();
            variance[i] = parts.variance();
            measured[i] = parts.measured();
            double sum = parts.bias() + parts.variance() + parts.noise();
            assertEquals(1, parts.measured() / sum, 0.03, "λ = " + lambdas[i]);
            if (i % 4 == 0) {
                table.append(String.format(Locale.ROOT, "%s,%s,%s,%s,%s,%s\n", lambdas[i],
                        parts.bias(), parts.variance(), parts.noise(), sum, parts.measured()));
            }
        }
        Csv.publish(book, "parts.csv", table);
        new Plot("Bias and variance", "As λ grows the variance falls and the bias grows; their sum with the noise is the error, which is least in between.",
                Axis.log("λ", -4, 3, 1), Axis.linear("mean squared", 0, 0.6, 0.1, 1))
                .line("error measured", lambdas, measured)
                .line("bias²", lambdas, bias)
                .line("variance", lambdas, variance)
                .dashed("noise", new double[] {1e-4, 1e3}, new double[] {0.09, 0.09})
                .publish(book, "parts.svg");
        assertTrue(variance[0] > variance[28] && bias[0] < bias[28]);
    }
}
