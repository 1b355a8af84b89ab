package dev.recto.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnAllCoresTest {

    private static final List<Integer> MANY = IntStream.range(0, 5_000).boxed().toList();

    @Test
    void whatIsReadComesInTheOrderOfTheFiles() throws IOException {
        assertThat(OnAllCores.each(MANY, number -> -number))
                .containsExactlyElementsOf(MANY.stream().map(number -> -number).toList());
    }

    @Test
    void theFirstFaultInThatOrderIsTold() {
        assertThatThrownBy(() -> OnAllCores.each(MANY, number -> {
                    if (number % 1_000 == 999) {
                        throw new NoSuchFileException(number.toString());
                    }
                    return number;
                }))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage("999");
    }
}
