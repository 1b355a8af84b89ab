package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.format.JudgedBook;
import dev.recto.html.fixture.FixtureBook;
import dev.recto.text.Digest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several cores make the same as one, in the same order. */
class InOrderTest {

    private static final List<Integer> NUMBERS = IntStream.range(0, 100).boxed().toList();

    @Test
    void whatIsMadeIsTakenInOrder() throws IOException {
        List<Integer> taken = new ArrayList<>();

        new InOrder(4)
                .each(
                        NUMBERS,
                        number -> {
                            // The first take longest.
                            for (int i = number; i < 100; i++) {
                                Digest.of("work " + i);
                            }
                            return number * 2;
                        },
                        (number, made) -> {
                            assertThat(made).isEqualTo(number * 2);
                            taken.add(number);
                        });

        assertThat(taken).isEqualTo(NUMBERS);
    }

    @Test
    void twoAreMadeAtOnce() throws IOException {
        CyclicBarrier both = new CyclicBarrier(2);

        new InOrder(2)
                .each(
                        List.of(1, 2),
                        number -> {
                            try {
                                return both.await(1, TimeUnit.MINUTES);
                            } catch (Exception alone) {
                                throw new IOException(alone);
                            }
                        },
                        (number, made) -> assertThat(made).isBetween(0, 1));
    }

    @Test
    void theFirstFaultIsTheOneThatIsTold() {
        assertThatThrownBy(() -> new InOrder(4)
                        .each(
                                NUMBERS,
                                number -> {
                                    if (number >= 7) {
                                        throw new IOException("at " + number);
                                    }
                                    return number;
                                },
                                (number, made) -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("at 7");
    }

    @Test
    void aBookIsTheSameOnAnyNumberOfCores() throws IOException {
        List<String> one = files(1);

        assertThat(one).hasSizeGreaterThan(10);
        for (int cores : List.of(2, 3, 8)) {
            assertThat(files(cores)).isEqualTo(one);
        }
    }

    private static List<String> files(int cores) throws IOException {
        List<String> files = new ArrayList<>();
        new SiteRenderer(cores, null)
                .write(
                        new JudgedBook(FixtureBook.book(), FixtureBook.verdicts(), FixtureBook.colophon()),
                        (address, content) -> files.add(address + " " + Digest.of(content)));
        return files;
    }
}
