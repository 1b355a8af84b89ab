package dl.answers;

import dl.downhill.Landscape;
import java.util.List;

/** How surprised a panel is by the right answers, as a landscape over all of its weights. */
public record Lesson(List<Question> questions, int answers) implements Landscape {

    public Lesson {
        questions = List.copyOf(questions);
    }

    // @start region=at
    @Override
    public double at(double... weights) {
        Panel panel = Panel.of(answers, weights);
        double sum = 0;
        for (Question question : questions) {
            sum += Softmax.loss(
                    question.answer(), panel.scores(question.x()));
        }
        return sum / questions.size();
    }
    // @end

    // @start region=gradient
    @Override
    public double[] gradient(double... weights) {
        Panel panel = Panel.of(answers, weights);
        double[] gradient = new double[weights.length];
        for (Question question : questions) {
            double[] x = question.x();
            double[] amiss = panel.chances(x);
            amiss[question.answer()] -= 1;
            add(gradient, amiss, x);
        }
        return gradient;
    }

    private void add(double[] gradient, double[] amiss, double[] x) {
        int at = 0;
        for (double each : amiss) {
            double share = each / questions.size();
            for (double input : x) {
                gradient[at++] += share * input;
            }
            gradient[at++] += share;
        }
    }
    // @end

    /** How many weights and biases there are. */
    public int size() {
        return answers * (questions.get(0).x().length + 1);
    }
}
