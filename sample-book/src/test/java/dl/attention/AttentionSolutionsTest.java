package dl.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Explain;
import dl.matrices.Matrix;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@Explain(of = Attention.class)
class AttentionSolutionsTest {

    static double toldWithAQuery(double times) {
        return AttentionTest.looks(times)
                .times(AttentionTest.VALUES).at(0, 0);
    }

    @Test
    void longerQueries(TestReporter book) {
        assertEquals(20, toldWithAQuery(0), 1e-12);
        assertEquals(10, toldWithAQuery(100), 1e-12);
        book.publishEntry("none", Double.toString(toldWithAQuery(0)));
        book.publishEntry("five", Double.toString(toldWithAQuery(5)));
    }

    static int mayBeLookedAt(int places) {
        int count = 0;
        for (double entry : Mask.past(places).entries()) {
            count += entry == 0 ? 1 : 0;
        }
        return count;
    }

    @Test
    void work(TestReporter book) {
        for (int places : new int[] {1, 10, 1_000}) {
            assertEquals(places * (places + 1) / 2, mayBeLookedAt(places));
        }
        book.publishEntry("pairs", Integer.toString(mayBeLookedAt(1_000)));
    }

    /** How much the last answer changes when the letters before are shuffled. */
    static double byShuffling(Reader reader, int[] read, int... shuffled) {
        List<Matrix> weights = reader.scattered(new Random(1));
        Matrix said = HeadTest.said(reader, weights, read);
        Matrix other = HeadTest.said(reader, weights, shuffled);
        double most = 0;
        for (int j = 0; j < said.columns(); j++) {
            most = Math.max(most, Math.abs(
                    said.at(read.length - 1, j)
                            - other.at(read.length - 1, j)));
        }
        return most;
    }

    @Test
    void aBag(TestReporter book) {
        int[] read = {0, 1, 2, 3, 8, 0, 1, 2};
        int[] shuffled = {3, 1, 0, 2, 8, 1, 0, 2};
        double untold = byShuffling(CopyistTest.reader(4, Reader.Places.UNTOLD), read, shuffled);
        double told = byShuffling(CopyistTest.reader(4, Reader.Places.TOLD), read, shuffled);
        assertTrue(untold < 1e-12 && told > 0.01, untold + " and " + told);
        book.publishEntry("untold", Double.toString(untold));
        book.publishEntry("told", Double.toString(told));
    }
}
