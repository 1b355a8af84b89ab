package shop;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The examples of {@code shop/Cart.java} as tests, written by Recto: edit the examples instead.
 */
class CartExamplesTest {
    @Test
    @DisplayName("starts empty")
    void startsEmpty() throws Throwable {
        Cart.startsEmpty();
    }
}
