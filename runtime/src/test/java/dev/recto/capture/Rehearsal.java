package dev.recto.capture;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import dev.recto.receipt.Receipt;
import dev.recto.receipt.TestRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** A test JVM in small: runs fixtures through JUnit's launcher with the listener, on a console of its own. */
final class Rehearsal {

    final Path folder;
    final Properties properties = new Properties();
    final Map<String, String> parameters = new HashMap<>();
    Coverage coverage = Coverage.NONE;
    private final TestJvm jvm = new TestJvm();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Rehearsal(Path temporary) {
        folder = temporary.resolve("receipts");
        properties.setProperty("recto.receipts.folder", folder.toString());
        properties.setProperty("recto.run", "nonce");
        parameters.put(
                "junit.platform.reporting.output.dir",
                temporary.resolve("published").toString());
    }

    /** Runs the classes as one plan of this JVM. */
    TestExecutionSummary run(Class<?>... classes) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(
                        Stream.of(classes).map(DiscoverySelectors::selectClass).toList())
                .configurationParameters(parameters)
                .build();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherConfig config = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestExecutionListeners(new ReceiptListener(jvm, () -> properties, settings -> coverage), summary)
                .build();
        PrintStream outBefore = System.out;
        PrintStream errBefore = System.err;
        System.setOut(new PrintStream(out, true, UTF_8));
        System.setErr(new PrintStream(err, true, UTF_8));
        try {
            LauncherFactory.create(config).execute(request);
        } finally {
            System.setOut(outBefore);
            System.setErr(errBefore);
        }
        return summary.getSummary();
    }

    /** What the console showed. */
    String out() {
        return out.toString(UTF_8);
    }

    String err() {
        return err.toString(UTF_8);
    }

    Receipt receipt(Class<?> testClass, int n) {
        try {
            Path file = folder.resolve(testClass.getName() + "." + n + ".receipt.json");
            return new Gson().fromJson(Files.readString(file), Receipt.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    List<TestRun> tests(Class<?> testClass) {
        return receipt(testClass, 1).tests();
    }

    TestRun test(Class<?> testClass, String method) {
        return tests(testClass).stream()
                .filter(run -> run.method().equals(method))
                .findFirst()
                .orElseThrow();
    }

    List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
