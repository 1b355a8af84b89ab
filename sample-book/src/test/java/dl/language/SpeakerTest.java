package dl.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.matrices.Matrix;
import dl.plot.Axis;
import dl.plot.Looks;
import dl.plot.Plot;
import dl.plot.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class SpeakerTest {

    static final int STEPS = 1_000;
    static final int AT_ONCE = 8;
    static final int SPOKEN = 300;
    static final List<Sentence> UNSEEN = GrammarTest.GRAMMAR.text(300, new Random(99));
    static final List<Sentence> HEARD = GrammarTest.GRAMMAR.text(STEPS * AT_ONCE, new Random(1));
    static final Oracle ORACLE = new Oracle(GrammarTest.GRAMMAR);
    static final Bigram BIGRAM = new Bigram(HEARD);

    private static final List<Double> LOSSES = new ArrayList<>();
    private static final List<Integer> AT = new ArrayList<>();
    private static Transformer learnt;

    /** The transformer after its lesson, which takes a while and is given once. */
    static Transformer learnt() {
        if (learnt == null) {
            int[] step = {0};
            learnt = new Apprentice(GrammarTest.GRAMMAR, AT_ONCE).learnt(STEPS, new Random(1), now -> {
                if (step[0] > 0 && step[0] % (step[0] < 20 ? 1 : step[0] < 200 ? 10 : 50) == 0) {
                    AT.add(step[0]);
                    LOSSES.add(now.surprise(UNSEEN));
                }
                step[0]++;
            });
            AT.add(STEPS);
            LOSSES.add(learnt.surprise(UNSEEN));
        }
        return learnt;
    }

    @Test
    void threeSpeakers(TestReporter book) {
        double least = ORACLE.surprise(UNSEEN);
        double bigram = BIGRAM.surprise(UNSEEN) - least;
        double excess = learnt().surprise(UNSEEN) - least;
        assertTrue(bigram > 1, "bigram " + bigram);
        assertTrue(excess >= 0 && excess <= 0.02, "excess " + excess);
        Rows table = new Rows("speaker,bits,more,sentences");
        row(table, "oracle", ORACLE);
        row(table, "bigram", BIGRAM);
        row(table, "transformer", learnt());
        table.publish(book, "speakers.csv");
        book.publishEntry("oracle", Double.toString(least));
        book.publishEntry("unseen", Integer.toString(UNSEEN.size()));
        book.publishEntry("heard", Integer.toString(HEARD.size()));
        book.publishEntry("steps", Integer.toString(STEPS));
        book.publishEntry("bigram", Double.toString(bigram));
        book.publishEntry("excess", Double.toString(excess));
        book.publishEntry("weights", Integer.toString(learnt().size()));
    }

    private static void row(Rows table, String name, Speaker speaker) {
        double bits = speaker.surprise(UNSEEN);
        table.row("%s,%s,%s,%s", name, bits, bits - ORACLE.surprise(UNSEEN), spoken(speaker));
    }

    /** How many of the sentences that it says are some of the language. */
    static long spoken(Speaker speaker) {
        Random random = new Random(5);
        return IntStream.range(0, SPOKEN).filter(i -> GrammarTest.GRAMMAR.has(speaker.speak(random))).count();
    }

    @Test
    void whatItSays(TestReporter book) {
        long right = spoken(learnt());
        assertTrue(right >= 0.96 * SPOKEN, right + " of " + SPOKEN);
        book.publishEntry("right", Long.toString(right));
        book.publishEntry("percent", Double.toString(100.0 * right / SPOKEN));
        Random random = new Random(5);
        IntStream.range(0, SPOKEN)
                .mapToObj(i -> learnt().speak(random))
                .filter(sentence -> !GrammarTest.GRAMMAR.has(sentence))
                .map(Sentence::text)
                .forEach(System.out::println);
    }

    @Test
    void whatTheBigramSays() {
        Random random = new Random(1);
        for (int i = 0; i < 4; i++) {
            System.out.println(BIGRAM.speak(random).text());
        }
    }

    @Test
    void throughTheBigramsLine(TestReporter book) {
        learnt();
        double[] steps = AT.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] losses = LOSSES.stream().mapToDouble(Double::doubleValue).toArray();
        double bigram = BIGRAM.surprise(UNSEEN);
        double least = ORACLE.surprise(UNSEEN);
        double[] ends = {1, STEPS};
        new Plot("The loss while it learns",
                "The loss falls quickly through the line of the bigram, more slowly after that, and comes down to the oracle's line.",
                Axis.log("steps", 0, 3, 1), Axis.linear("bits a word", 0, 8, 1, 0))
                .line("transformer", steps, losses)
                .dashed("bigram", ends, new double[] {bigram, bigram})
                .dashed("oracle", ends, new double[] {least, least})
                .publish(book, "learning.svg");
        int crossed = IntStream.range(0, losses.length).filter(i -> losses[i] < bigram).findFirst().orElseThrow();
        assertTrue(steps[crossed] < 200);
        assertTrue(IntStream.range(0, losses.length).allMatch(i -> losses[i] > least));
        book.publishEntry("crossed", Integer.toString(AT.get(crossed)));
    }

    static final List<String> RETURNED = List.of(
            "cleo", "lends", "ada", "a", "red", "kite", "and", "ada", "returns", "the", "kite", "to", "cleo", ".");

    @Test
    void wordByWord(TestReporter book) {
        Rows table = new Rows("word,oracle,bigram,transformer");
        for (int i = 0; i < RETURNED.size(); i++) {
            List<String> before = RETURNED.subList(0, i);
            int came = Words.number(RETURNED.get(i));
            table.row("%s,%s,%s,%s", RETURNED.get(i), ORACLE.next(before)[came], BIGRAM.next(before)[came],
                    learnt().next(before)[came]);
        }
        table.publish(book, "words.csv");
    }

    @Test
    void whereItLooks(TestReporter book) {
        List<String> read = new ArrayList<>(List.of("."));
        read.addAll(RETURNED.subList(0, RETURNED.size() - 1));
        Looks looks = new Looks("Where two heads look",
                "Each word that is read looks at some words before it: the first head in one colour, the second in another.", read);
        Matrix first = learnt().looks(0, RETURNED);
        Matrix second = learnt().looks(1, RETURNED);
        for (int i = 0; i < read.size(); i++) {
            for (int j = 0; j <= i; j++) {
                looks.look(i, j, first.at(i, j), second.at(i, j));
            }
        }
        looks.publish(book, "looks.svg");
        assertTrue(first.at(10, 6) > 0.9, "from “the” to “kite”");
        assertTrue(first.at(7, 3) > 0.9, "from “and” to “ada”");
        book.publishEntry("the", Double.toString(100 * first.at(10, 6)));
        book.publishEntry("and", Double.toString(100 * first.at(7, 3)));
    }

    @Test
    void allAtOnceIsTheSameAsOneByOne() {
        Transformer fresh = Transformer.fresh(new Random(3));
        double[][] after = fresh.after(RETURNED);
        for (int i = 0; i < RETURNED.size(); i++) {
            assertArrayEquals(fresh.next(RETURNED.subList(0, i)), after[i], 0, "nothing leaks from what comes later");
        }
    }
}
