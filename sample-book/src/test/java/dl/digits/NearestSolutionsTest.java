package dl.digits;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Explain;
import dl.plot.Pictures;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@Explain(of = Nearest.class)
class NearestSolutionsTest {

    static List<Digit> averages(List<Digit> known) {
        List<Digit> averages = new ArrayList<>();
        for (int kind = 0; kind < 10; kind++) {
            double[] sum = new double[64];
            int count = 0;
            for (Digit digit : known) {
                if (digit.meant() == kind) {
                    count++;
                    for (int i = 0; i < 64; i++) {
                        sum[i] += digit.ink()[i];
                    }
                }
            }
            for (int i = 0; i < 64; i++) {
                sum[i] /= count;
            }
            averages.add(new Digit(sum, kind));
        }
        return averages;
    }

    @Test
    void tenAverages(TestReporter book) {
        List<Digit> averages = averages(Digits.known());
        Pictures pictures = new Pictures("Ten averages", "The average of all known pictures of each digit.", 5);
        averages.forEach(average -> pictures.add(NearestTest.shown(average), Integer.toString(average.meant())));
        pictures.publish(book, "averages.svg");
        int wrong = NearestTest.mistakes(new Nearest(averages), Digits.unseen()).size();
        assertTrue(wrong > 2.5 * 29 && wrong < 3.5 * 29, "wrong " + wrong);
        book.publishEntry("wrong", Integer.toString(wrong));
    }

    static int voted(List<Digit> known, double[] picture) {
        List<Digit> voters = new ArrayList<>();
        for (int voter = 0; voter < 3; voter++) {
            List<Digit> others = new ArrayList<>(known);
            others.removeAll(voters);
            voters.add(new Nearest(others).like(picture));
        }
        int second = voters.get(1).meant();
        return second == voters.get(2).meant()
                ? second
                : voters.get(0).meant();
    }

    @Test
    void threeVotes(TestReporter book) {
        List<Digit> known = Digits.known();
        int wrong = 0;
        for (Digit digit : Digits.unseen()) {
            wrong += voted(known, digit.ink()) == digit.meant() ? 0 : 1;
        }
        assertTrue(wrong >= 29, "wrong " + wrong);
        book.publishEntry("wrong", Integer.toString(wrong));
    }
}
