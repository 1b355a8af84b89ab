package dl.language;

import dl.answers.Surprise;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Somebody who says, of each word that there is, how probable it is to come next. */
interface Speaker {

    /** Where a sentence is broken off that does not end. */
    int LONGEST = 14;

    // @start region=next
    /** The chance of each word to be the next after these. */
    double[] next(List<String> before);

    /** The same after none of these words, after one, and so on. */
    default double[][] after(List<String> words) {
        double[][] chances = new double[words.size()][];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = next(words.subList(0, i));
        }
        return chances;
    }
    // @end

    // @start region=surprise
    /** The surprise at each word of a text on average, in bits. */
    default double surprise(List<Sentence> text) {
        double sum = 0;
        int count = 0;
        for (Sentence sentence : text) {
            List<String> words = sentence.words();
            double[][] chances = after(words);
            for (int i = 0; i < chances.length; i++) {
                int came = Words.number(words.get(i));
                sum += Surprise.bits(chances[i][came]);
            }
            count += words.size();
        }
        return sum / count;
    }
    // @end

    // @start region=speak
    /** Draws one word after the other until a sentence ends. */
    default Sentence speak(Random random) {
        List<String> words = new ArrayList<>();
        while (!words.contains(Words.END) && words.size() < LONGEST) {
            double[] chances = next(words);
            words.add(Words.of(drawn(chances, random.nextDouble())));
        }
        return new Sentence(words);
    }

    private static int drawn(double[] chances, double place) {
        int word = 0;
        double below = chances[0];
        while (place >= below && word < chances.length - 1) {
            word++;
            below += chances[word];
        }
        return word;
    }
    // @end
}
