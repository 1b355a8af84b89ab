package shop.till;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.Explain;
import java.nio.file.Files;
import org.junit.jupiter.api.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@Explain(of = Till.class)
class TillTest {

    @Explain("There are {@result currencies %.2f} currencies.")
    @Test
    void counts(TestReporter book) {
        book.publishEntry("currencies", Integer.toString(Till.CURRENCIES.size()));
        System.out.println("£ 4, and İ is not i");
        assertEquals(4, Till.CURRENCIES.size());
    }

    @Explain("Drawn.")
    @Test
    void draws(TestReporter book) {
        book.publishFile("sums.svg", MediaType.create("image", "svg+xml"), file -> Files.writeString(file,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><title>Sums</title></svg>"));
        book.publishFile("sums.csv", MediaType.create("text", "csv"), file -> Files.writeString(file, "a,b\n1,2\n"));
    }
}
