package dev.recto.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.evidence.Answers;
import dev.recto.evidence.LineReader;
import dev.recto.evidence.RanTest;
import dev.recto.evidence.ReceiptReader;
import dev.recto.evidence.Receipts;
import dev.recto.evidence.SourceRoots;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;

/** Four threads in each of two JVMs, and JaCoCo's own agent: {@code -Dfaults.rounds=20} runs them that often. */
@ExtendWith(Matrix.class)
class CrowdIT {

    private static final int ROUNDS = Integer.getInteger("faults.rounds", 1);
    private static final int CLASSES = 6;
    private static final int TESTS = 4;
    private static final int FIRST_LINE = 3;

    @Caught(fault = "four threads in two JVMs: no line or word credited to the wrong test", by = "right")
    void nobodyIsCreditedWithWhatIsAnothers(Project project) throws Exception {
        crowd(project);
        for (int round = 0; round < ROUNDS; round++) {
            Build build = project.maven("test", "-Drecto.run=round" + round);
            assertThat(build.isGreen()).as(build.toString()).isTrue();
            Receipts receipts = new ReceiptReader("round" + round, problem -> {})
                    .read(List.of(project.file("target/recto/receipts")));
            LineReader lines = new LineReader(List.of(main(project)), Answers.live());
            for (int number = 0; number < CLASSES * TESTS; number++) {
                RanTest test = receipts.test("shop.Crowd" + number / TESTS + "Test", "t" + number)
                        .orElseThrow();
                assertOwn(test, number, lines.ranBy(test).of("shop/Steps.java"));
            }
        }
    }

    /** The tests of even classes run alone and have all that is theirs; the others may overlap, and then claim no line. */
    private static void assertOwn(RanTest test, int number, BitSet lines) {
        if (number / TESTS % 2 == 0) {
            assertThat(test.overlapped()).as(test.name().shortName()).isFalse();
        }
        if (test.overlapped()) {
            assertThat(lines).isEqualTo(new BitSet());
        } else {
            assertThat(lines.stream().boxed()).containsExactly(FIRST_LINE + number);
            assertThat(test.stdout()).isEqualTo(("step " + number + "\n").repeat(20));
        }
    }

    private static void crowd(Project project) throws Exception {
        String steps = IntStream.range(0, CLASSES * TESTS)
                .mapToObj(n -> "    static void s" + n + "() { System.out.println(\"step " + n + "\"); }\n")
                .collect(Collectors.joining());
        project.tests("<forkCount>2</forkCount>")
                .write("src/test/resources/junit-platform.properties", SideBySideIT.FOUR_THREADS)
                .write("src/main/java/shop/Steps.java", "package shop;\nfinal class Steps {\n" + steps + "}\n");
        for (int type = 0; type < CLASSES; type++) {
            String alone = type % 2 == 0
                    ? "@org.junit.jupiter.api.parallel.Isolated\n@org.junit.jupiter.api.parallel.Execution("
                            + "org.junit.jupiter.api.parallel.ExecutionMode.SAME_THREAD)\n"
                    : "";
            String tests = IntStream.range(type * TESTS, (type + 1) * TESTS)
                    .mapToObj(n -> """
                            @org.junit.jupiter.api.Test void t%1$d() {
                                for (int i = 0; i < 10; i++) { Steps.s%1$d(); }
                                java.util.stream.IntStream.range(0, 10).parallel().forEach(i -> Steps.s%1$d());
                            }
                            """.formatted(n))
                    .collect(Collectors.joining());
            project.write(
                    "src/test/java/shop/Crowd" + type + "Test.java",
                    "package shop;\n" + alone + "class Crowd" + type + "Test {\n" + tests + "}\n");
        }
    }

    private static SourceRoots main(Project project) {
        return new SourceRoots(
                project.file(""),
                List.of(project.file("src/main/java")),
                project.file("target/classes"),
                false,
                StandardCharsets.UTF_8);
    }
}
