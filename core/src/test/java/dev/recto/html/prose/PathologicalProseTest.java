package dev.recto.html.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dev.recto.book.Passage;
import dev.recto.prose.Names;
import dev.recto.prose.Prose;
import dev.recto.prose.Prose.Markup;
import dev.recto.prose.ProseReader;
import dev.recto.prose.ProseReader.Reading;
import dev.recto.text.Fault;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Prose made to hurt, all the way that prose goes and on a small stack: first the reader's, then, if that lets it through,
 * the book's. What must hold is the outcome; the seconds of CPU are printed.
 */
class PathologicalProseTest {

    private static final OperatingSystemMXBean CPU =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int STACK_BYTES = 512 << 10;
    private static final Names NOBODY = reference -> new Names.Resolution.Missing("none", null);
    private static final TreeMap<Long, String> MILLISECONDS = new TreeMap<>();

    static Stream<Arguments> refused() {
        return PathologicalProse.refused().entrySet().stream()
                .map(kind -> Arguments.of(kind.getKey(), kind.getValue()));
    }

    static Stream<Arguments> rendered() {
        return PathologicalProse.rendered().entrySet().stream()
                .map(kind -> Arguments.of(kind.getKey(), kind.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefused(String kind, String prose) throws Exception {
        long start = CPU.getProcessCpuTime();

        assertThat(read(prose).faults()).extracting(Fault::id).contains("hostile-prose");

        took(kind, start);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rendered")
    void isRendered(String kind, String prose) throws Exception {
        long start = CPU.getProcessCpuTime();

        assertThat(read(prose).faults()).isEmpty();
        Prose read = new Prose(Markup.MARKDOWN, prose, List.of(), List.of(), List.of(), List.of());
        RenderedProse rendered = onSmallStack(() -> {
            Passage passage = new Passage(read, "", "f", 1, new TreeMap<>());
            return new ProseRenderer(new Typography("en")).render(passage, new PlainSetting());
        });

        took(kind, start);
        assertThat(rendered.html()).isNotNull();
    }

    @AfterAll
    static void sayTheWorst() {
        MILLISECONDS.descendingMap().entrySet().stream()
                .limit(3)
                .forEach(each -> System.out.println(each.getValue() + ": " + each.getKey() + " ms of CPU"));
    }

    private Reading read(String prose) throws Exception {
        return onSmallStack(() -> ProseReader.read(Markup.MARKDOWN, prose, NOBODY));
    }

    private static <T> T onSmallStack(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        new Thread(null, task, "small-stack", STACK_BYTES).start();
        return task.get();
    }

    private static void took(String kind, long start) {
        MILLISECONDS.put((CPU.getProcessCpuTime() - start) / 1_000_000, kind);
    }
}
