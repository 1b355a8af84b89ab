package dl.memory;

import dl.answers.Surprise;
import dl.matrices.Matrix;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A source of letters, each of which is drawn by what the last one was.
 *
 * @param moves a row for each last letter, with how probable each next one is
 */
public record Chain(Matrix moves) {

    // @start region=resting
    /** How frequent each letter is in the long run. */
    double[] resting() {
        Matrix back = moves.transposed();
        double[] shares = new double[moves.rows()];
        shares[0] = 1;
        for (int turn = 0; turn < 1_000; turn++) {
            shares = back.times(shares);
        }
        return shares;
    }
    // @end

    // @start region=rate
    /** How surprising the next letter is on average, in bits. */
    double rate() {
        double[] shares = resting();
        double sum = 0;
        for (int last = 0; last < shares.length; last++) {
            sum += shares[last] * Surprise.entropy(after(last));
        }
        return sum;
    }

    private double[] after(int last) {
        return IntStream.range(0, moves.columns())
                .mapToDouble(next -> moves.at(last, next))
                .toArray();
    }
    // @end

    /** A text of so many letters. */
    int[] text(int length, Random random) {
        int[] text = new int[length];
        for (int i = 1; i < length; i++) {
            double rest = random.nextDouble();
            while (rest >= moves.at(text[i - 1], text[i])) {
                rest -= moves.at(text[i - 1], text[i]);
                text[i]++;
            }
        }
        return text;
    }

    /** How surprised somebody is by this text who knows the chain, in bits for each letter. */
    double surprise(int[] text) {
        double sum = 0;
        for (int i = 1; i < text.length; i++) {
            sum += Surprise.bits(moves.at(text[i - 1], text[i]));
        }
        return sum / (text.length - 1);
    }
}
