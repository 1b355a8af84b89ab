package dl.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.digits.Digits;
import dl.downhill.Descent;
import dl.downhill.Landscape;
import dl.plot.Csv;
import dl.plot.Pictures;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class LessonTest {

    static final int STEPS = 300;
    private static final List<Question> KNOWN = Question.of(Digits.known());
    private static final List<Question> UNSEEN = Question.of(Digits.unseen());

    static List<double[]> trained() {
        Lesson lesson = new Lesson(KNOWN, 10);
        return Descent.walk(lesson, (f, x, gradient) -> 2, 1e-6, STEPS, new double[lesson.size()]).places();
    }

    @Test
    void atTheStart(TestReporter book) {
        Lesson lesson = new Lesson(KNOWN, 10);
        double loss = lesson.at(new double[lesson.size()]);
        assertEquals(Math.log(10), loss, 1e-12);
        book.publishEntry("loss", Double.toString(loss));
        book.publishEntry("bits", Double.toString(loss / Surprise.BIT));
        book.publishEntry("size", Integer.toString(lesson.size()));
        book.publishEntry("kept", Integer.toString(KNOWN.size() * 64));
    }

    @Test
    void gradient(TestReporter book) {
        Lesson lesson = new Lesson(KNOWN.subList(0, 20), 10);
        double[] weights = new SplittableRandom(9).doubles(lesson.size(), -1, 1).toArray();
        double[] byHand = lesson.gradient(weights);
        double[] byDifferences = Landscape.byDifferences(lesson, weights);
        double worst = 0;
        for (int i = 0; i < weights.length; i++) {
            worst = Math.max(worst, Math.abs(byHand[i] - byDifferences[i]));
        }
        assertTrue(worst < 1e-9, "worst " + worst);
        book.publishEntry("worst", Double.toString(worst));
    }

    @Test
    void learns(TestReporter book) {
        List<double[]> places = trained();
        Csv.publish(book, "curve.csv", curve(places));
        Csv.publish(book, "learns.csv", steps(places));
        Panel panel = Panel.of(10, places.get(STEPS));
        weights(panel).publish(book, "weights.svg");
        surprising(panel).publish(book, "surprising.svg");
        Csv.publish(book, "promises.csv", promises(panel));
        book.publishEntry("steps", Integer.toString(STEPS));
        book.publishEntry("wrong", Integer.toString(wrong(panel, UNSEEN)));
    }

    private static String curve(List<double[]> places) {
        StringBuilder curve = new StringBuilder("step,known,unseen\n");
        for (int step = 0; step <= STEPS; step += 4) {
            double known = new Lesson(KNOWN, 10).at(places.get(step)) / Surprise.BIT;
            double unseen = new Lesson(UNSEEN, 10).at(places.get(step)) / Surprise.BIT;
            curve.append(String.format(Locale.ROOT, "%d,%.5f,%.5f\n", step, known, unseen));
        }
        return curve.toString();
    }

    private static String steps(List<double[]> places) {
        StringBuilder table = new StringBuilder("steps,bits,known wrong,unseen wrong\n");
        double before = Double.POSITIVE_INFINITY;
        for (int step : new int[] {0, 1, 3, 10, 30, 100, STEPS}) {
            Panel panel = Panel.of(10, places.get(step));
            double bits = new Lesson(UNSEEN, 10).at(places.get(step)) / Surprise.BIT;
            assertTrue(bits < before, "less surprised each time");
            before = bits;
            table.append(String.format(Locale.ROOT, "%d,%s,%d,%d\n", step, bits, wrong(panel, KNOWN), wrong(panel, UNSEEN)));
        }
        return table.toString();
    }

    private static Pictures weights(Panel panel) {
        double largest = panel.lines().stream()
                .flatMapToDouble(line -> Arrays.stream(line.weights())).map(Math::abs).max().orElseThrow();
        Pictures pictures = new Pictures("Ten pictures that were learnt",
                "What each neuron weighs each square of a picture with: blue for, red against.", 5);
        for (int answer = 0; answer < 10; answer++) {
            double[] weights = panel.lines().get(answer).weights();
            pictures.add(Arrays.stream(weights).map(weight -> weight / largest).toArray(), Integer.toString(answer));
        }
        return pictures;
    }

    private static Pictures surprising(Panel panel) {
        Pictures pictures = new Pictures("What surprised it most",
                "The unseen digits whose meaning had the least chance, with what was meant, what was read and the surprise.", 4);
        UNSEEN.stream()
                .sorted(Comparator.comparingDouble(question -> -surprise(panel, question)))
                .limit(12)
                .forEach(question -> pictures.add(question.x(), String.format(Locale.ROOT, "%d → %d, %.1f",
                        question.answer(), panel.likeliest(question.x()), surprise(panel, question))));
        return pictures;
    }

    private static double surprise(Panel panel, Question question) {
        return Surprise.bits(panel.chances(question.x())[question.answer()]);
    }

    /** How often it is right where it gave its own answer a chance between two bounds. */
    private static String promises(Panel panel) {
        StringBuilder table = new StringBuilder("from,to,answers,promised,right\n");
        double[] bounds = {0, 0.5, 0.7, 0.9, 0.99, 1};
        int answers = 0;
        for (int i = 0; i + 1 < bounds.length; i++) {
            int count = 0;
            int right = 0;
            double promised = 0;
            for (Question question : UNSEEN) {
                int answer = panel.likeliest(question.x());
                double chance = panel.chances(question.x())[answer];
                if (chance > bounds[i] && chance <= bounds[i + 1]) {
                    count++;
                    promised += chance;
                    right += answer == question.answer() ? 1 : 0;
                }
            }
            answers += count;
            table.append(String.format(Locale.ROOT, "%s,%s,%d,%s,%s\n", bounds[i], bounds[i + 1], count,
                    100 * promised / count, 100.0 * right / count));
        }
        assertEquals(UNSEEN.size(), answers);
        return table.toString();
    }

    static int wrong(Panel panel, List<Question> questions) {
        int wrong = 0;
        for (Question question : questions) {
            wrong += panel.likeliest(question.x()) == question.answer() ? 0 : 1;
        }
        return wrong;
    }
}
