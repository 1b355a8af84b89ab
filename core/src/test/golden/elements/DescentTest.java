package fall;

import dev.recto.Explain;
import java.nio.file.Files;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@Explain(of = Descent.class)
class DescentTest {

    private static final String BOWL = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40"><title>A bowl</title>
            <path stroke="currentColor" fill="none" d="M0 0 Q40 80 80 0"/></svg>
            """;

    /// Three steps from 1:
    @Explain
    @Test
    void falls(TestReporter book) {
        StringBuilder csv = new StringBuilder("step,x [m],height\n");
        double x = 1;
        for (int step = 0; step <= 3; step++) {
            csv.append(step + "," + x + "," + x * x + "\n");
            x = Descent.step(x, 0.25);
        }
        System.out.print(csv);
        book.publishEntry("left", Double.toString(x * 2));
        book.publishFile("steps.csv", MediaType.create("text", "csv"), file -> Files.writeString(file, csv));
        book.publishFile("bowl.svg", MediaType.create("image", "svg+xml"), file -> Files.writeString(file, BOWL));
        Assertions.assertEquals(0.125, x * 2);
    }
}
