package dl.convolution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.matrices.Matrix;
import dl.plot.Pictures;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class SlidingTest {

    private static final int PLACES = 16;

    @Test
    void theToeplitzProduct(TestReporter book) {
        Random random = new Random(1);
        double worst = 0;
        int rows = 1_000;
        for (int i = 0; i < rows; i++) {
            double[] signal = random.doubles(PLACES, -1, 1).toArray();
            double[] kernel = random.doubles(2 * random.nextInt(3) + 1, -1, 1).toArray();
            double[] slid = Sliding.along(signal, kernel);
            double[] multiplied = Sliding.toeplitz(PLACES, kernel).times(signal);
            for (int place = 0; place < PLACES; place++) {
                worst = Math.max(worst, Math.abs(slid[place] - multiplied[place]));
            }
        }
        assertTrue(worst < 1e-15, "worst " + worst);
        book.publishEntry("rows", Integer.toString(rows));
        book.publishEntry("worst", Double.toString(worst));
    }

    @Test
    void twoLayers(TestReporter book) {
        Random random = new Random(1);
        double[] all = random.doubles(PLACES * PLACES, -1, 1).toArray();
        Matrix toeplitz = Sliding.toeplitz(PLACES, -0.5, 1, -0.5);
        new Pictures("Two layers as matrices",
                "On the left a matrix of many different numbers. On the right one with three numbers, repeated along its diagonal.", 2)
                .add(all, "all look at all")
                .add(toeplitz.entries(), "a kernel of three")
                .publish(book, "matrices.svg");
        long learnt = Arrays.stream(toeplitz.entries()).filter(entry -> entry != 0).distinct().count();
        book.publishEntry("all", Integer.toString(PLACES * PLACES));
        assertTrue(learnt == 2, "the kernel's two different numbers");
    }
}
