package shop;

import dev.recto.Chapter;
import dev.recto.Example;
import dev.recto.Explain;

@Chapter(value = "Carts", order = 1)
@Explain("A cart starts empty.")
final class Cart {

    @Explain("Nothing is nothing:")
    @Example(prints = "this would fail")
    static void startsEmpty() {
        System.out.println("0");
    }
}
