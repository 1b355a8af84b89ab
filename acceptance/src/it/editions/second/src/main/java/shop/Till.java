package shop;

import dev.recto.Chapter;
import dev.recto.Explain;
import java.util.stream.IntStream;

/// What a shop takes.
@Chapter(value = "A till", order = 1)
@Explain
final class Till {

    /// All prices together:
    @Explain
    static int total(int... prices) {
        return IntStream.of(prices).sum();
    }

    /// Who buys much pays less:
    @Explain
    static int discount(int sum) {
        return sum > 100 ? sum / 10 : 0;
    }

    /// What is left of a note:
    @Explain
    static int change(int note, int sum) {
        return note - sum;
    }
}
