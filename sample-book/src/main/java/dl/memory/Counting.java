package dl.memory;

import dl.answers.Surprise;
import java.util.Arrays;

/** Guesses the next letter by what came after the same few letters before. */
final class Counting {

    private static final int LETTERS = 2;

    private final int memory;
    private final int[][] counts;

    private Counting(int memory, int[][] counts) {
        this.memory = memory;
        this.counts = counts;
    }

    // @start region=of
    /** Counts one more of each letter than it has seen. */
    static Counting of(int memory, int[] text) {
        int[][] counts = new int[1 << memory][LETTERS];
        for (int[] row : counts) {
            Arrays.fill(row, 1);
        }
        for (int i = memory; i < text.length; i++) {
            counts[remembered(text, i, memory)][text[i]]++;
        }
        return new Counting(memory, counts);
    }
    // @end

    // @start region=surprise
    /** How surprised it is by a text, in bits for each letter. */
    double surprise(int[] text) {
        double sum = 0;
        for (int i = memory; i < text.length; i++) {
            int[] seen = counts[remembered(text, i, memory)];
            double p = (double) seen[text[i]] / (seen[0] + seen[1]);
            sum += Surprise.bits(p);
        }
        return sum / (text.length - memory);
    }
    // @end

    /** The letters before a place as one number. */
    private static int remembered(int[] text, int place, int memory) {
        int number = 0;
        for (int back = 1; back <= memory; back++) {
            number = LETTERS * number + text[place - back];
        }
        return number;
    }
}
