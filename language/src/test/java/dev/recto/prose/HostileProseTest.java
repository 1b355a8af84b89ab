package dev.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Prose.Markup;
import dev.recto.prose.ProseReader.Reading;
import dev.recto.text.Fault;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads prose made to hurt, about 100 kB of it each, on a small stack. */
class HostileProseTest {

    private static final int SIZE = 100_000;

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("block quotes", filled(">")),
                Arguments.of("spaced block quotes", filled("> ")),
                Arguments.of("lists on one line", filled("- ")),
                Arguments.of("numbered lists on one line", filled("1. ")),
                Arguments.of(
                        "lists by indentation",
                        IntStream.range(0, 300)
                                .mapToObj(i -> "  ".repeat(i) + "- a\n")
                                .collect(Collectors.joining())),
                Arguments.of(
                        "growing backtick runs",
                        IntStream.range(1, 440)
                                .mapToObj(i -> "`".repeat(i) + " ")
                                .collect(Collectors.joining())),
                Arguments.of("open brackets", filled("[")),
                Arguments.of("open images", filled("![")),
                Arguments.of("open destinations", filled("[a](b")),
                Arguments.of("open tags", filled("{@code ")),
                Arguments.of("open tags with closed braces", filled("{@a {} ")),
                Arguments.of("emphasis", filled("*a **a ")),
                Arguments.of("nested emphasis", "*_".repeat(3000) + "x" + "_*".repeat(3000)),
                Arguments.of("comments", filled("<!--a")),
                Arguments.of("entities", filled("&a")),
                Arguments.of(
                        "table of many cells",
                        filled(20_000, "a|") + "\n" + filled(40_000, "-|") + "\n" + filled("a\n")),
                Arguments.of("nested footnotes", "^[".repeat(30_000) + "a" + "]".repeat(30_000)),
                Arguments.of("alerts in alerts", "> ".repeat(60) + "[!NOTE]\n"),
                Arguments.of(
                        "definitions in definitions",
                        "a\n: b\n"
                                + IntStream.range(1, 200)
                                        .mapToObj(i -> "  ".repeat(i) + "c\n" + "  ".repeat(i) + ": d\n")
                                        .collect(Collectors.joining())),
                Arguments.of("bars behind form feeds", filled("|a|b|\n\f\n")),
                Arguments.of("table of many rows", "|a|b|\n|---|---|\n" + filled("|1|2|\n")),
                Arguments.of("definitions without end", filled("[a]: b\n")),
                Arguments.of("too long", "a".repeat(200_001)));
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                Arguments.of("one long paragraph", filled("word and ")),
                Arguments.of("many lines", filled("a\n")),
                Arguments.of("many lists", filled("- a\n")),
                Arguments.of("many tags", filled("{@toc}\n\n")),
                Arguments.of("many fences", filled("```java\n```\n")),
                Arguments.of("a table", "|a|b|\n|---|---|\n" + filled(10_000, "|1|2|\n")),
                Arguments.of("many terms", filled("a\n: b\n\n")),
                Arguments.of("many alerts", filled("> [!NOTE]\n> a\n\n")),
                Arguments.of("many footnotes", filled("a^[b]\n\n")),
                Arguments.of("escaped bars in a cell", "|a|\n|-|\n|" + filled(60_000, "\\|{@toc} ") + "|\n"),
                Arguments.of("many definitions", filled(10_000, "[a]: b\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedWithOneFault(String name, String prose) throws InterruptedException {
        Reading reading = onSmallStack(Markup.MARKDOWN, prose);
        assertThat(reading.faults()).extracting(Fault::id).contains("hostile-prose");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void isRead(String name, String prose) throws InterruptedException {
        assertThat(onSmallStack(Markup.MARKDOWN, prose).faults()).isEmpty();
    }

    @Test
    void htmlWithoutEndsIsReadInOnePass() throws InterruptedException {
        String prose = (filled(9_000, "<!--") + filled(9_000, "<a ") + "\n\n").repeat(10);
        assertThat(onSmallStack(Markup.HTML, prose).faults()).isEmpty();
    }

    @Test
    void htmlIsGuardedToo() throws InterruptedException {
        assertThat(onSmallStack(Markup.HTML, filled("{@code ")).faults())
                .extracting(Fault::id)
                .containsExactly("hostile-prose");
    }

    @Test
    void oneStrangeParagraphDoesNotSpoilWhatIsBelowIt() throws InterruptedException {
        String prose = ("{ ".repeat(40) + "[".repeat(40) + "\n\n").repeat(5);
        assertThat(onSmallStack(Markup.MARKDOWN, prose).faults()).isEmpty();
    }

    private static String filled(String part) {
        return filled(SIZE, part);
    }

    private static String filled(int size, String part) {
        return part.repeat(size / part.length());
    }

    private static Reading onSmallStack(Markup markup, String prose) throws InterruptedException {
        AtomicReference<@Nullable Reading> reading = new AtomicReference<>();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Names names = reference -> new Resolution.Missing("none", null);
        Thread thread =
                new Thread(null, () -> reading.set(ProseReader.read(markup, prose, names)), "small stack", 512 * 1024);
        thread.setUncaughtExceptionHandler((dead, thrown) -> failure.set(thrown));
        thread.start();
        thread.join();
        assertThat(failure.get()).isNull();
        return reading.get();
    }
}
