package shop;

import dev.recto.Chapter;
import dev.recto.Explain;

@Chapter(value = "The cart", order = 1)
@Explain("What a cart costs.")
final class Cart {

    @Explain("Prices add up:")
    static int sum(int one, int other) {
        return one + other;
    }
}
