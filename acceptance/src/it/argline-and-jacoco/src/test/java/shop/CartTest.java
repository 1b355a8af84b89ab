package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CartTest {

    @Test
    void elevenAreTooMany() {
        assertEquals("full", Cart.describe(11));
    }

    @Test
    void tenHaveRoom() {
        assertEquals("room", Cart.describe(10));
    }

    @Test
    void theCommandLineOfTheProjectIsKept() {
        assertEquals("hello", System.getProperty("greeting"));
    }
}
