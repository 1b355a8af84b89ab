package dev.recto.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BinarySearchTest {

    @Test
    void theFirstIndexIsFoundWhereverItIs() {
        for (int length = 0; length < 20; length++) {
            for (int first = 0; first <= length; first++) {
                int from = first;
                assertThat(BinarySearch.first(length, index -> index >= from))
                        .as("%d of %d", first, length)
                        .isEqualTo(first);
            }
        }
    }

    @Test
    void aMillionTakesTwentyLooks() {
        AtomicInteger looks = new AtomicInteger();

        BinarySearch.first(1_000_000, index -> {
            looks.incrementAndGet();
            return index >= 123_456;
        });

        assertThat(looks.get()).isLessThanOrEqualTo(20);
    }
}
