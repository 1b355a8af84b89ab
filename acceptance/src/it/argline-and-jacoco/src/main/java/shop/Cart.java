package shop;

import dev.recto.Chapter;
import dev.recto.Explain;

@Chapter(value = "Carts", order = 1)
@Explain("A cart is full or not.")
final class Cart {

    @Explain("Ten are enough:")
    static String describe(int items) {
        if (items > 10) {
            return "full";
        }
        return "room";
    }
}
