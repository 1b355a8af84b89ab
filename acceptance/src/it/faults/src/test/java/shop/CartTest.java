package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.Explain;
import org.junit.jupiter.api.Test;

@Explain(of = Cart.class, value = "Tried out:")
class CartTest {

    @Explain("Two and three are five:")
    @Test
    void addsUp() {
        System.out.println(Cart.sum(2, 3));
        assertEquals(5, Cart.sum(2, 3));
    }
}
