package dev.recto.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Runs the tests in a folder of class files, as a build tool would in a JVM of its own; with {@code -Dfailed=again} those
 * that failed once more.
 */
final class RunTests {

    private RunTests() {}

    /**
     * Runs them.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClasspathRoots(Set.of(Path.of(arguments[0]))))
                .build();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, summary);
        if (System.getProperty("failed", "").equals("again")) {
            List<UniqueIdSelector> failed = summary.getSummary().getFailures().stream()
                    .map(failure -> DiscoverySelectors.selectUniqueId(
                            failure.getTestIdentifier().getUniqueId()))
                    .toList();
            LauncherFactory.create()
                    .execute(LauncherDiscoveryRequestBuilder.request()
                            .selectors(failed)
                            .build());
        }
    }
}
