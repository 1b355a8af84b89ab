package dev.recto.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.capture.fixture.AllOutcomes;
import dev.recto.capture.fixture.Concurrent;
import dev.recto.capture.fixture.Launching;
import dev.recto.capture.fixture.Publisher;
import dev.recto.capture.fixture.Talkative;
import dev.recto.receipt.Outcome;
import dev.recto.receipt.PublishedEntry;
import dev.recto.receipt.PublishedFile;
import dev.recto.receipt.ReceiptPaths;
import dev.recto.receipt.Sha256;
import dev.recto.receipt.TestRun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.TestExecutionListener;

class ReceiptListenerTest {

    @TempDir
    Path temporary;

    private Rehearsal rehearsal;

    @BeforeEach
    void prepare() {
        rehearsal = new Rehearsal(temporary);
    }

    private static String sha256(String text) {
        return Sha256.of(text.getBytes(UTF_8));
    }

    @Test
    void junitFindsItByItself() {
        assertThat(ServiceLoader.load(TestExecutionListener.class))
                .anyMatch(listener -> listener.getClass() == ReceiptListener.class);
    }

    @Test
    void withoutAFolderNothingIsWritten() {
        rehearsal.properties.clear();

        rehearsal.run(AllOutcomes.class);

        assertThat(rehearsal.folder).doesNotExist();
        assertThat(rehearsal.err()).isEmpty();
    }

    @Test
    void publishedValuesAreKeptInOrder() {
        rehearsal.run(Publisher.class);

        assertThat(rehearsal.test(Publisher.class, "values").entries())
                .containsExactly(
                        new PublishedEntry("error", "1.5e-7"),
                        new PublishedEntry("value", "just a value"),
                        new PublishedEntry("stdout", "the author's"));
    }

    @Test
    void whatJunitPublishesOfTheOutputIsNotTheAuthors() {
        rehearsal.parameters.put("junit.platform.output.capture.stdout", "true");

        rehearsal.run(Publisher.class);
        TestRun test = rehearsal.test(Publisher.class, "values");

        assertThat(test.entries()).extracting(PublishedEntry::key).containsExactly("error", "value");
        assertThat(test.stdout()).isEqualTo("printed\n");
    }

    @Test
    void publishedFilesAreCopiedAsTheyWereWhenPublished() {
        rehearsal.run(Publisher.class);
        List<PublishedFile> files = rehearsal.test(Publisher.class, "files").files();

        assertThat(files)
                .containsExactly(
                        new PublishedFile("plot.svg", "image/svg+xml", sha256("<svg/>")),
                        new PublishedFile("table.csv", "text/plain", sha256("a,b")),
                        new PublishedFile("plot.svg", "image/svg+xml", sha256("<svg>2</svg>")),
                        new PublishedFile("plots/b.txt", "", sha256("b")),
                        new PublishedFile("plots/sub/a.txt", "", sha256("a")));
        assertThat(rehearsal.folder.resolve(ReceiptPaths.file(sha256("<svg/>"))))
                .hasContent("<svg/>");
    }

    @Test
    void testsAtTheSameTimeAreMarkedAndClaimNoCoverage() throws IOException {
        rehearsal.coverage = Executed.of("dev/recto/receipt/Outcome");
        rehearsal.parameters.put("junit.jupiter.execution.parallel.enabled", "true");
        rehearsal.parameters.put("junit.jupiter.execution.parallel.config.strategy", "fixed");
        rehearsal.parameters.put("junit.jupiter.execution.parallel.config.fixed.parallelism", "2");

        rehearsal.run(Concurrent.class);

        assertThat(rehearsal.tests(Concurrent.class)).hasSize(2).allSatisfy(test -> {
            assertThat(test.outcome()).isEqualTo(Outcome.PASSED);
            assertThat(test.overlapped()).isTrue();
            assertThat(test.coverage()).isNull();
            assertThat(test.stdout()).isEqualTo(test.method() + "\n");
        });
    }

    @Test
    void coverageIsKeptForTheBooksPackagesWithTheDigestsOfTheirClassFiles() throws IOException {
        rehearsal.properties.setProperty("recto.packages", "dev.recto");
        rehearsal.coverage = Executed.of("java/lang/String", "dev/recto/receipt/Outcome", "dev/recto/Made$$Lambda");

        rehearsal.run(AllOutcomes.class);
        byte[] exec = Base64.getDecoder()
                .decode(rehearsal.test(AllOutcomes.class, "aPasses").coverage());

        assertThat(ExecutionData.read(exec))
                .extracting(ExecutionData.Probes::name)
                .containsExactly("dev/recto/Made$$Lambda", "dev/recto/receipt/Outcome");
        try (InputStream file = Outcome.class.getResourceAsStream("Outcome.class")) {
            assertThat(rehearsal.receipt(AllOutcomes.class, 1).classes())
                    .isEqualTo(Map.of("dev.recto.receipt.Outcome", Sha256.of(file.readAllBytes())));
        }
    }

    @Test
    void anAgentThatFailsCostsTheCoverageAloneAndOneLine() throws IOException {
        rehearsal.coverage = new Executed(new byte[] {0x42});

        long failed = rehearsal.run(Talkative.class).getTotalFailureCount();

        assertThat(failed).isZero();
        assertThat(rehearsal.tests(Talkative.class)).hasSize(5).allSatisfy(test -> {
            assertThat(test.outcome()).isEqualTo(Outcome.PASSED);
            assertThat(test.coverage()).isNull();
            assertThat(test.stdout()).startsWith("before\n");
        });
        assertThat(rehearsal.err().lines())
                .containsExactlyInAnyOrder(
                        "warning",
                        "[recto] some tests leave no receipt, or not a whole one: "
                                + "java.io.IOException: unknown block 66 in JaCoCo's execution data");
    }

    @Test
    void coverageThatDidNotBeginWithTheTestIsNobodys() throws IOException {
        Coverage stuck = Executed.of("dev/recto/receipt/Outcome");
        rehearsal.coverage = new Coverage() {
            @Override
            public void begin() throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public List<ExecutionData.Probes> end() throws IOException {
                return stuck.end();
            }
        };

        rehearsal.run(AllOutcomes.class);

        assertThat(rehearsal.test(AllOutcomes.class, "aPasses").coverage()).isNull();
        assertThat(rehearsal.err()).contains("[recto]", "disk full");
    }

    @Test
    void aFileInPlaceOfTheFolderHarmsNoTestAndIsSaidOnce() throws IOException {
        Files.writeString(rehearsal.folder, "in the way");

        long passed = rehearsal.run(Publisher.class).getTestsSucceededCount()
                + rehearsal.run(Publisher.class).getTestsSucceededCount();

        assertThat(passed).isEqualTo(4);
        assertThat(rehearsal.err().lines())
                .singleElement()
                .asString()
                .startsWith("[recto] some tests leave no receipt, or not a whole one: ")
                .contains(rehearsal.folder.toString());
    }

    @Test
    void aFolderThatIsNoPathHarmsNoTest() {
        rehearsal.properties.setProperty("recto.receipts.folder", "\0");

        assertThat(rehearsal.run(Publisher.class).getTotalFailureCount()).isZero();
        assertThat(rehearsal.err()).contains("[recto]");
    }

    @Test
    void aPlanThatATestRunsItselfIsItsOwnAffair() throws IOException {
        Launching.setInside(() -> rehearsal.run(AllOutcomes.class));

        rehearsal.run(Launching.class);

        assertThat(rehearsal.test(Launching.class, "inside").stdout()).isEqualTo("before\nafter\n");
        assertThat(rehearsal.files())
                .containsExactly(Launching.class.getName() + ".1.receipt.json", "plan-1.finished", "plan-1.started");
    }
}
