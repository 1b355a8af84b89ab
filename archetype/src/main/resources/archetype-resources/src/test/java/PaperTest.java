package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.Explain;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@Explain(of = Paper.class)
class PaperTest {

    /// What a test prints stands below its words. After {@given 42} folds the paper would be
    /// {@result kilometres} kilometres thick, which is farther than the moon:
    @Explain
    @Test
    void reachesTheMoon(TestReporter book) {
        for (int folds : new int[] {7, 20, 42}) {
            System.out.printf(Locale.ROOT, "%2d folds: %.2f m%n", folds, Paper.thickness(folds) / 1e3);
        }

        long kilometres = Math.round(Paper.thickness(42) / 1e6);
        book.publishEntry("kilometres", Long.toString(kilometres));
        assertEquals(439_805, kilometres);
    }
}
