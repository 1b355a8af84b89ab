package dev.recto.html.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BoundedTest {

    private final Bounded patient = new Bounded(Duration.ofMinutes(1));

    @Test
    void workThatEndsGivesItsResult() throws Unrenderable {
        assertThat(patient.call(() -> "done")).isEqualTo("done");
    }

    @Test
    void workThatNeverEndsIsGivenUp() {
        CountDownLatch never = new CountDownLatch(1);

        assertThatThrownBy(() -> new Bounded(Duration.ofMillis(1)).call(() -> {
                    never.await();
                    return "";
                }))
                .isInstanceOf(Unrenderable.class)
                .hasMessageStartingWith("reading it took longer than");
    }

    @Test
    void aFullStackIsReported() {
        assertThatThrownBy(() -> patient.call(() -> depth(0)))
                .isInstanceOf(Unrenderable.class)
                .hasMessage("it is nested too deeply");
    }

    @Test
    void aFailureOfTheReaderIsReported() {
        assertThatThrownBy(() -> patient.call(() -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(Unrenderable.class)
                .hasMessage("the Markdown reader failed on it (IllegalStateException)");
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int depth(int depth) {
        return depth(depth + 1) + 1;
    }
}
