package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.capture.Printed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The examples of {@code shop/Cart.java} as tests, written by Recto: edit the examples instead.
 */
class CartExamplesTest {
    @Test
    @DisplayName("starts empty")
    void startsEmpty() throws Throwable {
        String expected = "0 items\n"
                        + "\"nothing\"";
        String printed = Printed.by(Cart::startsEmpty);
        assertEquals(expected, printed.stripTrailing());
    }

    @Test
    @DisplayName("two lines")
    void twoLines() throws Throwable {
        Cart.twoLines();
    }

    @Test
    @DisplayName("Line: total")
    void Line_total() throws Throwable {
        String expected = "3 \u00d7 2 \u20ac";
        String printed = Printed.by(Cart.Line::total);
        assertEquals(expected, printed.stripTrailing());
    }
}
