package dl.answers;

import dl.neuron.Line;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One neuron for each answer that there could be. */
public record Panel(List<Line> lines) {

    public Panel {
        lines = List.copyOf(lines);
    }

    // @start region=of
    /**
     * Cuts a long list into neurons: the weights of the first and its
     * bias, those of the second, and so on.
     */
    public static Panel of(int answers, double... numbers) {
        if (numbers.length % answers != 0) {
            throw new IllegalArgumentException("%d numbers for %d neurons"
                    .formatted(numbers.length, answers));
        }
        int each = numbers.length / answers;
        return new Panel(IntStream.range(0, answers)
                .map(answer -> answer * each)
                .mapToObj(from -> new Line(Arrays.copyOfRange(
                        numbers, from, from + each - 1),
                        numbers[from + each - 1]))
                .toList());
    }
    // @end

    // @start region=answers
    public double[] scores(double... x) {
        return lines.stream()
                .mapToDouble(line -> line.sum(x))
                .toArray();
    }

    public double[] chances(double... x) {
        return Softmax.chances(scores(x));
    }

    public int likeliest(double... x) {
        double[] scores = scores(x);
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }
    // @end
}
