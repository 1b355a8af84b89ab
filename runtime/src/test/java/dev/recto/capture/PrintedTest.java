package dev.recto.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrintedTest {

    private final PrintStream before = System.out;
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(console, true, UTF_8);

    @BeforeEach
    void listenToTheConsole() {
        System.setOut(out);
    }

    @AfterEach
    void giveTheConsoleBack() {
        System.setOut(before);
    }

    @Test
    void itReturnsWhatIsPrintedAndPrintsItStill() {
        assertThat(Printed.by(() -> System.out.printf("%d é%n", 7))).isEqualTo("7 é\n");

        assertThat(console.toString(UTF_8).strip()).isEqualTo("7 é");
        assertThat(System.out).isSameAs(out);
    }

    @Test
    void itThrowsWhatTheCodeThrowsAndLeavesTheStreamAsItWas() {
        assertThatThrownBy(() -> Printed.by(() -> {
                    throw new IOException("boom");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("boom");

        assertThat(System.out).isSameAs(out);
    }

    @Test
    void theInnerOfTwoIsPartOfTheOuter() {
        List<String> inner = new ArrayList<>();

        String outer = Printed.by(() -> {
            System.out.println("a");
            inner.add(Printed.by(() -> System.out.println("b")));
            System.out.println("c");
        });

        assertThat(inner).containsExactly("b\n");
        assertThat(outer).isEqualTo("a\nb\nc\n");
        assertThat(console.toString(UTF_8).lines()).containsExactly("a", "b", "c");
    }

    @Test
    void aThreadThatTheCodeStartsBelongsToIt() throws Exception {
        String printed = Printed.by(() -> {
            Thread child = new Thread(() -> System.out.println("child"));
            child.start();
            child.join();
        });

        assertThat(printed).isEqualTo("child\n");
    }

    @Test
    void threadsAtTheSameTimeHearOnlyThemselves() throws Exception {
        int threads = 4;
        CyclicBarrier together = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Callable<String>> jobs = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            String name = "thread " + i;
            jobs.add(() -> Printed.by(() -> {
                together.await();
                System.out.println(name);
                together.await();
            }));
        }
        List<String> printed = new ArrayList<>();
        for (Future<String> job : pool.invokeAll(jobs)) {
            printed.add(job.get());
        }
        pool.shutdown();

        assertThat(printed).containsExactly("thread 0\n", "thread 1\n", "thread 2\n", "thread 3\n");
        assertThat(System.out).isSameAs(out);
    }

    @Test
    void theListenerHearsItToo() {
        StandardStreams streams = new StandardStreams();
        Transcript test = new Transcript(100);
        streams.listen(() -> test, () -> null);

        String printed = Printed.by(() -> System.out.println("both"));
        streams.restore();

        assertThat(printed).isEqualTo("both\n");
        assertThat(test.text()).isEqualTo("both\n");
        assertThat(System.out).isSameAs(out);
    }
}
