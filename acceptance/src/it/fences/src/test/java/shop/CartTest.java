package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.Explain;
import java.util.List;
import org.junit.jupiter.api.Test;

@Explain(of = Cart.class, value = "A test can speak, too:\n\n```java\nassertEquals(3, Cart.total(some()));\n```\n")
class CartTest {

    @Explain("It adds up:")
    @Test
    void addsUp() {
        assertEquals(3, Cart.total(some()));
    }

    static List<Integer> some() {
        return List.of(1, 2);
    }
}
