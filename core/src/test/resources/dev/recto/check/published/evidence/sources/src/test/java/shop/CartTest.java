package shop;

import dev.recto.Explain;
import org.junit.jupiter.api.Test;

@Explain(value = "The till:", of = Cart.class)
class CartTest {

    @Explain("Three and four:")
    @Test
    void sums() {
        System.out.println(new Cart().add(3).add(4).total());
    }
}
