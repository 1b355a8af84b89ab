package shop;

import dev.recto.Chapter;
import dev.recto.Explain;

@Chapter(value = "Carts", order = 1)
@Explain("A cart knows its total.")
final class Cart {

    @Explain("Prices add up:")
    static int total(int... prices) {
        int total = 0;
        for (int price : prices) {
            total += price;
        }
        return total;
    }
}
