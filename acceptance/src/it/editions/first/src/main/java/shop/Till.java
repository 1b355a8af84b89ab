package shop;

import dev.recto.Chapter;
import dev.recto.Explain;

/// What a shop takes.
@Chapter(value = "A till", order = 1)
@Explain
final class Till {

    /// All prices together:
    @Explain
    static int total(int... prices) {
        int sum = 0;
        for (int price : prices) {
            sum += price;
        }
        return sum;
    }

    /// A fifth of it is not the shop's:
    @Explain
    static int tax(int sum) {
        return sum / 5;
    }

    /// What is left of a note:
    @Explain
    static int change(int note, int sum) {
        return note - sum;
    }
}
