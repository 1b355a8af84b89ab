package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.MediaType;

class CartTest {

    @Test
    void pricesAddUp(TestReporter book) {
        int total = Cart.total(1, 2, 3);
        System.out.println("total " + total + " €");
        System.err.println("no tax");
        book.publishEntry("total", Integer.toString(total));
        book.publishFile(
                "total.svg", MediaType.create("image", "svg+xml"), file -> Files.writeString(file, "<svg/>"));
        assertEquals(6, total);
    }
}
