package dev.recto.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StandardStreamsTest {

    private final PrintStream before = System.out;
    private final PrintStream below = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    private final StandardStreams streams = new StandardStreams();
    private final Transcript heard = new Transcript(100);

    @BeforeEach
    void put() {
        System.setOut(below);
        streams.listen(() -> heard, () -> null);
    }

    @AfterEach
    void giveBack() {
        streams.restore();
        System.setOut(before);
    }

    @Test
    void theStreamThatWasThereComesBack() {
        streams.restore();

        assertThat(System.out).isSameAs(below);
    }

    @Test
    void aStreamThatALoggerKeptIsHeardInTheNextPlan() {
        PrintStream kept = System.out;
        streams.restore();
        streams.listen(() -> heard, () -> null);

        kept.print("logged");

        assertThat(heard.text()).isEqualTo("logged");
    }

    @Test
    void aStreamPutOverOursStaysAndNobodyListensAnyMore() {
        PrintStream over = new PrintStream(System.out, true, UTF_8);
        System.setOut(over);
        streams.restore();

        System.out.print("late");

        assertThat(System.out).isSameAs(over);
        assertThat(heard.text()).isEmpty();
    }

    @Test
    void complaintsGoBelowTheTee() {
        PrintStream tee = System.err;

        assertThat(streams.err()).isNotSameAs(tee);
        streams.restore();
        assertThat(streams.err()).isSameAs(System.err);
    }
}
