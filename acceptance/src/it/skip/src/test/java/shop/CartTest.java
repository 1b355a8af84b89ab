package shop;

import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class CartTest {

    @Test
    void nothingIsPrepared() {
        Cart.startsEmpty();
        assertNull(System.getProperty("recto.run"));
    }
}
