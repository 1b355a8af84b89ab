package dl.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.answers.Surprise;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class GrammarTest {

    static final Grammar GRAMMAR = new Grammar();

    @Test
    void sentences(TestReporter book) {
        List<Sentence> sentences = GRAMMAR.sentences();
        assertEquals(288, new HashSet<>(sentences).size());
        double sum = 0;
        for (double chance : GRAMMAR.chances().values()) {
            sum += chance;
        }
        assertEquals(1, sum, 1e-12);
        assertTrue(sentences.stream().allMatch(sentence -> sentence.words().size() <= Speaker.LONGEST));
        assertTrue(sentences.stream().allMatch(sentence -> sentence.words().stream().allMatch(word -> Words.number(word) >= 0)));
        book.publishEntry("sentences", Integer.toString(sentences.size()));
        book.publishEntry("words", Integer.toString(Words.count()));
        for (Sentence sentence : GRAMMAR.text(4, new Random(3140))) {
            System.out.println(sentence.text());
        }
    }

    @Test
    void theOracleKnowsWhatComes(TestReporter book) {
        Oracle oracle = new Oracle(GRAMMAR);
        double[] after = oracle.next(List.of("cleo", "lends", "ada", "a"));
        assertEquals(0.25, after[Words.number("red")], 1e-12);
        assertEquals(0.1875, after[Words.number("kite")], 1e-12);
        book.publishEntry("kite", Double.toString(after[Words.number("kite")]));
        List<String> lent = List.of("cleo", "lends", "ada", "a", "kite", "and", "ada");
        assertEquals(1, oracle.next(lent)[Words.number("returns")], 1e-12);
    }

    /** Surprises along a sentence add up to the surprise at the sentence, so that their averages have to agree. */
    @Test
    void surprisesAddUp() {
        Oracle oracle = new Oracle(GRAMMAR);
        GRAMMAR.chances().forEach((sentence, chance) -> assertEquals(
                Surprise.bits(chance), oracle.surprise(List.of(sentence)) * sentence.words().size(), 1e-9));
    }

    @Test
    void whatIsNoSentence() {
        assertFalse(GRAMMAR.has(new Sentence(List.of("ada", "gives", "ada", "a", "book"))));
        assertThrows(IllegalArgumentException.class, () -> Words.number("cat"));
    }
}
