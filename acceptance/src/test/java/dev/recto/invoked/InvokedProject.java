package dev.recto.invoked;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import dev.recto.receipt.Outcome;
import dev.recto.receipt.Receipt;
import dev.recto.receipt.ReceiptPaths;
import dev.recto.receipt.TestRun;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.tools.ExecFileLoader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the build of a project in {@code src/it} left behind; its {@code verify.groovy} asks. */
public final class InvokedProject {

    private final Path folder;

    /** A project that was built in this folder. */
    public InvokedProject(File folder) {
        this.folder = folder.toPath();
    }

    /** A file of the project. */
    public Path file(String path) {
        return folder.resolve(path);
    }

    /** What Maven printed. */
    public String log() throws IOException {
        return Files.readString(file("build.log"));
    }

    /** Every receipt, by file name. */
    public List<Receipt> receipts() throws IOException {
        List<Receipt> receipts = new ArrayList<>();
        for (Path file : receiptFiles(ReceiptPaths.RECEIPT_SUFFIX)) {
            receipts.add(new Gson().fromJson(Files.readString(file), Receipt.class));
        }
        return receipts;
    }

    /** How many JVMs said that they began, and how many that they ended. */
    public List<Integer> jvmsBegunAndEnded() throws IOException {
        return List.of(
                receiptFiles(ReceiptPaths.STARTED_SUFFIX).size(),
                receiptFiles(ReceiptPaths.FINISHED_SUFFIX).size());
    }

    /** The one execution of a test that passed. */
    public TestRun passed(String testClass, String method) throws IOException {
        List<TestRun> runs = receipts().stream()
                .flatMap(receipt -> receipt.tests().stream())
                .filter(run -> run.testClass().equals(testClass) && run.method().equals(method))
                .toList();
        assertThat(runs).as("%s.%s", testClass, method).hasSize(1);
        assertThat(runs.get(0).outcome()).isEqualTo(Outcome.PASSED);
        return runs.get(0);
    }

    /** The lines of a class of the project that a test ran, wholly or in part. */
    public SortedSet<Integer> linesRun(TestRun test, String binaryName) throws IOException {
        ExecFileLoader loader = new ExecFileLoader();
        byte[] data = Base64.getDecoder().decode(Objects.requireNonNull(test.coverage(), test.id()));
        loader.load(new ByteArrayInputStream(data));
        CoverageBuilder coverage = new CoverageBuilder();
        String classFile = "target/classes/" + binaryName.replace('.', '/') + ".class";
        new Analyzer(loader.getExecutionDataStore(), coverage)
                .analyzeClass(Files.readAllBytes(file(classFile)), classFile);
        SortedSet<Integer> lines = new TreeSet<>();
        for (IClassCoverage type : coverage.getClasses()) {
            for (int line = type.getFirstLine(); line <= type.getLastLine(); line++) {
                int status = type.getLine(line).getStatus();
                if (status == ICounter.FULLY_COVERED || status == ICounter.PARTLY_COVERED) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    /** A page of the book. */
    public Document page(String address) throws IOException {
        return Jsoup.parse(file("target/book/" + address));
    }

    private List<Path> receiptFiles(String suffix) throws IOException {
        try (Stream<Path> files = Files.list(file("target/recto/receipts"))) {
            return files.filter(path -> path.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }
}
