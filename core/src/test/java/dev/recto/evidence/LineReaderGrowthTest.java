package dev.recto.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.CountedList;
import dev.recto.engine.TinyProject;
import dev.recto.evidence.MethodFiles.MethodFile;
import dev.recto.receipt.Outcome;
import dev.recto.receipt.TestRun;
import dev.recto.text.TestName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jacoco.core.data.ExecutionData;
import org.jacoco.core.data.ExecutionDataWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What it costs to find the lines of many tests that ran one class, each of them a method of its own, and to publish them. */
class LineReaderGrowthTest {

    @TempDir
    private Path folder;

    @Test
    void theCostGrowsWithTheTests() {
        assertThat(CountedList.growth(
                        60, methods -> read(methods, Answers.live()).analysed()))
                .isLessThan(2.2);
    }

    @Test
    void whatABookSaysOfItGrowsWithTheTests() {
        assertThat(CountedList.growth(60, methods -> {
                    Answers answers = Answers.live();
                    read(methods, answers);
                    return answers.json().length();
                }))
                .isLessThan(2.2);
    }

    /** Has read what tests ran of a class, as many tests as it has methods. */
    private LineReader read(int methods, Answers answers) {
        try {
            Path project = Files.createDirectories(folder.resolve("n" + methods));
            new TinyProject(project)
                    .with("src/main/java/shop/Big.java", source(methods))
                    .compiled();
            SourceRoots roots = new SourceRoots(
                    project,
                    List.of(project.resolve("src/main/java")),
                    project.resolve("target/classes"),
                    false,
                    StandardCharsets.UTF_8);
            byte[] file = Files.readAllBytes(roots.classFile("shop.Big"));
            LineReader reader = new LineReader(List.of(roots), answers);
            for (int method = 0; method < methods; method++) {
                // The constructor that javac makes comes first.
                ExecutedLines ran = reader.ranBy(test(method, ran(file, method + 1)));
                assertThat(ran.of("shop/Big.java").stream()).containsExactly(3 + 2 * method);
            }
            return reader;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String source(int methods) {
        return IntStream.range(0, methods)
                .mapToObj(number -> "static int m" + number + "() {\nreturn " + number + "; }\n")
                .collect(Collectors.joining("", "package shop;\nclass Big { ", "}\n"));
    }

    private static ExecutionData ran(byte[] file, int method) throws IOException {
        List<MethodFile> files = MethodFiles.of(file);
        int all = files.stream().mapToInt(MethodFile::probes).sum();
        int first =
                files.subList(0, method).stream().mapToInt(MethodFile::probes).sum();
        boolean[] probes = new boolean[all];
        Arrays.fill(probes, first, first + files.get(method).probes(), true);
        long id = Objects.requireNonNull(Coverages.unrun(file, "shop/Big")).getId();
        return new ExecutionData(id, "shop/Big", probes);
    }

    private static RanTest test(int number, ExecutionData ran) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ExecutionDataWriter(bytes).visitClassExecution(ran);
        TestRun run = new TestRun(
                "t" + number,
                "shop.BigTest",
                "m" + number,
                "",
                "shop.BigTest",
                "m" + number + "()",
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
                Base64.getEncoder().encodeToString(bytes.toByteArray()));
        TestName name = new TestName("shop.BigTest", "m" + number, "", "m" + number + "()");
        return new RanTest(name, List.of(run), false, RanTest.Review.NONE);
    }
}
