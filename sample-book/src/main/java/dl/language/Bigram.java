package dl.language;

import java.util.Arrays;
import java.util.List;

/** One who remembers a single word, and has counted what came after it. */
final class Bigram implements Speaker {

    private final double[][] counts = new double[Words.count()][Words.count()];

    // @start region=counts
    /** Counts pairs, one more of each than seen: all is possible. */
    Bigram(List<Sentence> text) {
        for (double[] row : counts) {
            Arrays.fill(row, 1);
        }
        for (Sentence sentence : text) {
            String last = Words.END;
            for (String word : sentence.words()) {
                counts[Words.number(last)][Words.number(word)]++;
                last = word;
            }
        }
    }
    // @end

    // @start region=next
    @Override
    public double[] next(List<String> before) {
        String last = before.isEmpty()
                ? Words.END : before.get(before.size() - 1);
        double[] seen = counts[Words.number(last)].clone();
        double sum = Arrays.stream(seen).sum();
        return Arrays.stream(seen).map(count -> count / sum).toArray();
    }
    // @end
}
