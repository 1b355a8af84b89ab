package shop;

import dev.recto.Chapter;
import dev.recto.Example;
import dev.recto.Explain;

@Chapter(value = "Carts", order = 1)
@Explain("A cart is what its examples show.")
final class Cart {

    @Explain("It starts empty:")
    @Example(prints = """
        0 items
        \u20ac 0.00
        """)
    static void startsEmpty() {
        System.out.printf(java.util.Locale.ROOT, "%d items%n\u20ac %.2f%n", 0, 0.0);
    }

    @Explain("It has lines:")
    static final class Line {

        @Example
        static int total() {
            System.out.println("anything goes");
            return 0;
        }
    }
}
