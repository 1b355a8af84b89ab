package dl.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Explain;
import dl.answers.Surprise;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@Explain(of = Speaker.class)
class LanguageSolutionsTest {

    static double bitsInASentence() {
        return Surprise.bits(1.0 / 4)
                + Surprise.entropy(0.5, 0.25, 0.25)
                + Surprise.bits(1.0 / 3)
                + Surprise.entropy(0.25, 0.75)
                + Surprise.bits(1.0 / 4);
    }

    @Test
    void rate(TestReporter book) {
        double[] chances = GrammarTest.GRAMMAR.chances().values().stream().mapToDouble(chance -> chance).toArray();
        assertEquals(Surprise.entropy(chances), bitsInASentence(), 1e-9);
        double words = 0;
        for (Map.Entry<Sentence, Double> each : GrammarTest.GRAMMAR.chances().entrySet()) {
            words += each.getValue() * each.getKey().words().size();
        }
        assertEquals(11, words, 1e-9);
        book.publishEntry("bits", Double.toString(bitsInASentence()));
        book.publishEntry("words", Long.toString(Math.round(words)));
        book.publishEntry("rate", Double.toString(bitsInASentence() / words));
        book.publishEntry("all", Double.toString(Surprise.bits(1.0 / chances.length)));
    }

    static Speaker remembering(int memory, List<Sentence> heard) {
        Map<List<String>, double[]> counts = new HashMap<>();
        for (Sentence sentence : heard) {
            List<String> words = sentence.words();
            for (int i = 0; i < words.size(); i++) {
                double[] after = counts.computeIfAbsent(
                        last(memory, words.subList(0, i)), none -> ones());
                after[Words.number(words.get(i))]++;
            }
        }
        return before -> shares(
                counts.getOrDefault(last(memory, before), ones()));
    }

    private static List<String> last(int memory, List<String> words) {
        int from = Math.max(0, words.size() - memory);
        return words.subList(from, words.size());
    }

    /** One more of each than seen: all is possible. */
    private static double[] ones() {
        double[] ones = new double[Words.count()];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] shares(double[] counts) {
        double all = DoubleStream.of(counts).sum();
        return DoubleStream.of(counts).map(n -> n / all).toArray();
    }
    @Test
    void longerMemories(TestReporter book) {
        double least = SpeakerTest.ORACLE.surprise(SpeakerTest.UNSEEN);
        for (int memory : new int[] {2, 4, 8}) {
            double more = remembering(memory, SpeakerTest.HEARD).surprise(SpeakerTest.UNSEEN) - least;
            assertTrue(more > 0.05, memory + " words: " + more);
            book.publishEntry("after" + memory, Double.toString(more));
        }
    }

    static List<String> likeliest(
            Speaker speaker, String owner, String deed) {
        List<String> words = new ArrayList<>(List.of(owner, deed));
        while (!words.contains(Words.END)
                && words.size() < Speaker.LONGEST) {
            double[] chances = speaker.next(words);
            words.add(Words.of(IntStream.range(0, chances.length).boxed()
                    .max(Comparator.comparingDouble(i -> chances[i]))
                    .orElseThrow()));
        }
        return words;
    }

    @Test
    void alwaysTheLikeliest(TestReporter book) {
        int right = 0;
        int red = 0;
        for (String owner : List.of("ada", "ben", "cleo", "dan")) {
            for (String deed : List.of("gives", "lends", "sells")) {
                List<String> said = likeliest(SpeakerTest.learnt(), owner, deed);
                right += GrammarTest.GRAMMAR.has(new Sentence(said)) ? 1 : 0;
                red += said.contains("red") ? 1 : 0;
            }
        }
        assertEquals(12, right);
        assertEquals(12, red);
        book.publishEntry("right", Integer.toString(right));
        book.publishEntry("red", Integer.toString(red));
    }
}
