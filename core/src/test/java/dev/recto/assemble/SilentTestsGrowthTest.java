package dev.recto.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.CountedList;
import dev.recto.evidence.FenceEvidence;
import dev.recto.evidence.Receipts;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.SourceRoots;
import dev.recto.receipt.Outcome;
import dev.recto.receipt.Receipt;
import dev.recto.receipt.TestRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many tests a class without a sheet has, its source is looked for, read and parsed once. */
class SilentTestsGrowthTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aClassOfManyTestsOfWhichHalfAssertNothing() throws IOException {
        Files.createDirectories(folder.resolve("shop"));
        Files.writeString(
                folder.resolve("shop/ManyTest.java"),
                IntStream.range(0, 40)
                        .mapToObj(i -> "void t" + i + "() { " + (i % 2 == 0 ? "" : "assertTrue(true);") + " }\n")
                        .collect(Collectors.joining("", "package shop;\nclass ManyTest {\n", "}\n")));
    }

    @Test
    void aSourceIsReadOnceForAllItsTests() {
        assertThat(CountedList.growth(20, this::cost)).isEqualTo(1.0);
    }

    /** How often a source is looked for, where so many of its tests ran. */
    private long cost(int tests) {
        AtomicLong looks = new AtomicLong();
        List<Path> roots = new CountedList<>(List.of(folder), looks);
        SourceRoots sources = new SourceRoots(folder, roots, folder, true, StandardCharsets.UTF_8);
        Sheets none = new Sheets(List.of());
        try {
            assertThat(new SilentTests(none, ran(tests), FenceEvidence.NONE, List.of(sources)).find(List.of()))
                    .hasSize(tests / 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return looks.get();
    }

    private static Receipts ran(int tests) {
        List<TestRun> runs =
                IntStream.range(0, tests).mapToObj(i -> ran("t" + i)).toList();
        return Receipts.of(
                List.of(),
                List.of(new Receipt(Receipt.FORMAT_VERSION, "run", "shop.ManyTest", runs, Map.of())),
                List.of());
    }

    private static TestRun ran(String method) {
        return new TestRun(
                method,
                "shop.ManyTest",
                method,
                "",
                "shop.ManyTest",
                method + "()",
                1,
                Outcome.PASSED,
                null,
                false,
                true,
                List.of(),
                "",
                0,
                "",
                0,
                List.of(),
                List.of(),
                null);
    }
}
