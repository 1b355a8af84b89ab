package dl.language;

import java.util.List;
import java.util.Map;

/** One who knows all sentences and how often each of them is said. */
record Oracle(Grammar grammar) implements Speaker {

    // @start region=next
    @Override
    public double[] next(List<String> before) {
        double[] chances = new double[Words.count()];
        double sum = 0;
        for (Map.Entry<Sentence, Double> each
                : grammar.chances().entrySet()) {
            List<String> words = each.getKey().words();
            if (words.size() > before.size()
                    && words.subList(0, before.size()).equals(before)) {
                int next = Words.number(words.get(before.size()));
                chances[next] += each.getValue();
                sum += each.getValue();
            }
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= sum;
        }
        return chances;
    }
    // @end
}
