package shop;

import dev.recto.Chapter;
import dev.recto.Explain;

@Chapter(value = "The till", order = 2)
@Explain("What a till gives back.")
final class Till {

    @Explain("Whoever gives too much gets the rest:")
    static int change(int given, int price) {
        return given - price;
    }
}
