package dl.judging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.downhill.Descent;
import dl.downhill.Landscape;
import dl.judging.Features.Polynomials;
import dl.matrices.Matrix;
import dl.plot.Axis;
import dl.plot.Csv;
import dl.plot.Plot;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class RidgeTest {

    private static final double HARDLY_ANY = 1e-12;

    @Test
    void byHeart(TestReporter book) {
        List<Example> known = Curves.known();
        List<Example> unseen = Curves.others(10_000, 1);
        StringBuilder table = new StringBuilder("degree,known,unseen\n");
        double least = Double.POSITIVE_INFINITY;
        int best = 0;
        double before = Double.POSITIVE_INFINITY;
        for (int degree : new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}) {
            Fitted fitted = Ridge.fit(new Polynomials(degree), known, HARDLY_ANY);
            double error = fitted.error(unseen);
            if (error < least) {
                least = error;
                best = degree;
            }
            assertTrue(fitted.error(known) <= before, "more freedom never does worse on what is known");
            before = fitted.error(known);
            table.append(String.format(Locale.ROOT, "%d,%s,%s\n", degree, fitted.error(known), error));
        }
        Csv.publish(book, "degrees.csv", table);
        book.publishEntry("best", Integer.toString(best));
        assertEquals(0, before, 1e-12);
    }

    @Test
    void twoCurves(TestReporter book) {
        List<Example> known = Curves.known();
        Plot plot = new Plot("Two curves through the same points",
                "The curve of degree 3 runs between the points; that of degree 9 runs through all of them and swings wildly in between.",
                Axis.linear("x", -1, 1, 0.5, 1), Axis.linear("y", -2, 2, 1, 0));
        Curves.curve(plot, "degree 9", Ridge.fit(new Polynomials(9), known, HARDLY_ANY));
        Curves.curve(plot, "degree 3", Ridge.fit(new Polynomials(3), known, HARDLY_ANY));
        double[] xs = known.stream().mapToDouble(example -> example.x()[0]).toArray();
        plot.dots("known", xs, known.stream().mapToDouble(Example::y).toArray());
        plot.publish(book, "curves.svg");
    }

    @Test
    void threeSets(TestReporter book) {
        List<Example> known = Curves.known();
        List<Example> validation = Curves.others(15, 6);
        List<Example> test = Curves.others(15, 3);
        double[] lambdas = Choice.LAMBDAS;
        double[] onKnown = new double[lambdas.length];
        double[] onValidation = new double[lambdas.length];
        double[] onThousands = new double[lambdas.length];
        List<Example> thousands = Curves.others(10_000, 1);
        int best = 0;
        for (int i = 0; i < lambdas.length; i++) {
            Fitted fitted = Ridge.fit(new Polynomials(9), known, lambdas[i]);
            onThousands[i] = fitted.error(thousands);
            onKnown[i] = fitted.error(known);
            onValidation[i] = fitted.error(validation);
            best = onValidation[i] < onValidation[best] ? i : best;
        }
        new Plot("How large should λ be?",
                "On the known examples the error grows with λ. On others it falls first and then grows.",
                Axis.log("λ", -6, 2, 2), Axis.linear("mean squared error", 0, 0.8, 0.2, 1))
                .line("known", lambdas, onKnown)
                .line("validation", lambdas, onValidation)
                .dashed("ten thousand others", lambdas, onThousands)
                .publish(book, "lambda.svg");
        Fitted chosen = Ridge.fit(new Polynomials(9), known, lambdas[best]);
        book.publishEntry("candidates", Integer.toString(lambdas.length));
        book.publishEntry("lambda", Double.toString(lambdas[best]));
        book.publishEntry("validation", Double.toString(onValidation[best]));
        book.publishEntry("test", Double.toString(chosen.error(test)));
    }

    @Test
    void whatWasChosenFlatters(TestReporter book) {
        double[] onValidation = new double[400];
        double[] onTest = new double[onValidation.length];
        for (int lesson = 0; lesson < onValidation.length; lesson++) {
            List<Example> validation = Curves.others(15, 2 * lesson);
            Fitted chosen = Choice.of(new Polynomials(9), Curves.known(lesson), validation);
            onValidation[lesson] = chosen.error(validation);
            onTest[lesson] = chosen.error(Curves.others(15, 2 * lesson + 1));
        }
        double validation = ManyLessons.mean(onValidation);
        double test = ManyLessons.mean(onTest);
        assertTrue(test > 1.05 * validation, validation + " and " + test);
        book.publishEntry("validation", Double.toString(validation));
        book.publishEntry("test", Double.toString(test));
    }

    @Test
    void ridgeIsTheMostPlausible(TestReporter book) {
        List<Example> known = Curves.known();
        Features features = new Polynomials(5);
        double noise = 0.3;
        double width = 1;
        Landscape belief = new Belief(features, known, noise, width);
        Descent.Stride stride = (f, x, gradient) -> 0.008;
        Descent.Walk walk = Descent.walk(belief, stride, 1e-10, 100_000, new double[6]);
        double lambda = noise * noise / (width * width);
        double[] ridge = Ridge.fit(features, known, lambda).weights();
        assertTrue(walk instanceof Descent.Walk.Arrived);
        assertArrayEquals(ridge, walk.last(), 1e-9);
        StringBuilder table = new StringBuilder("weight,ridge,walk\n");
        double apart = 0;
        for (int k = 0; k < ridge.length; k++) {
            table.append(String.format(Locale.ROOT, "%d,%s,%s\n", k, ridge[k], walk.last()[k]));
            apart = Math.max(apart, Math.abs(ridge[k] - walk.last()[k]));
        }
        Csv.publish(book, "most-plausible.csv", table);
        book.publishEntry("steps", Integer.toString(walk.steps()));
    }

    @Test
    void theBeliefKnowsItsSlopes() {
        Belief belief = new Belief(new Polynomials(5), Curves.known(), 0.3, 1);
        double[] at = {0.3, -1, 0.5, 2, 0, -0.7};
        double[] gradient = belief.gradient(at);
        for (int k = 0; k < at.length; k++) {
            double[] more = at.clone();
            double[] less = at.clone();
            more[k] += 1e-5;
            less[k] -= 1e-5;
            assertEquals((belief.at(more) - belief.at(less)) / 2e-5, gradient[k], 1e-5);
        }
    }

    @Test
    void byFeaturesAndByExamplesTheSameComesOut() {
        Random random = new Random(2);
        for (int[] shape : new int[][] {{5, 9}, {9, 5}, {6, 6}}) {
            Matrix table = new Matrix(shape[0], shape[1], random.doubles(45).limit(shape[0] * shape[1]).toArray());
            double[] answers = random.doubles(shape[0]).toArray();
            assertArrayEquals(
                    Ridge.byFeatures(table, answers, 0.1), Ridge.byExamples(table, answers, 0.1), 1e-12);
        }
    }

    @Test
    void choleskySolvesAndRefuses() {
        Matrix bowl = Matrix.of(new double[] {4, 2}, new double[] {2, 5});
        assertArrayEquals(new double[] {1, -2}, Cholesky.of(bowl, 0).solve(bowl.times(new double[] {1, -2})), 1e-15);
        Matrix saddle = Matrix.of(new double[] {1, 2}, new double[] {2, 1});
        assertThrows(IllegalArgumentException.class, () -> Cholesky.of(saddle, 0));
        assertArrayEquals(new double[] {1, 1}, Cholesky.of(saddle, 2).solve(new double[] {5, 5}), 1e-15);
        assertThrows(IllegalArgumentException.class, () -> Cholesky.of(new Matrix(1, 2, new double[2]), 0));
        assertThrows(IllegalArgumentException.class, () -> Cholesky.of(bowl, 0).solve(new double[3]));
    }
}
