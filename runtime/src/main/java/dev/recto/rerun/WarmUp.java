package dev.recto.rerun;

import dev.recto.capture.ReceiptListener;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs a test that does nothing, so that JUnit and the capture of receipts are loaded when the first real one runs. Nothing of
 * the project is asked: not who listens to its tests, nor what extends them.
 */
final class WarmUp {

    /** What a project may have chosen for its own tests. */
    private static final Map<String, String> ALONE = Map.of(
            "junit.jupiter.extensions.autodetection.enabled", "false",
            "junit.jupiter.execution.parallel.enabled", "false");

    private WarmUp() {}

    /** @param receipts a folder of its own, which takes the receipt that nobody wants */
    static void run(Path receipts) {
        LauncherConfig config = LauncherConfig.builder()
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(Nothing.class))
                .configurationParameters(ALONE)
                .build();
        LauncherFactory.create(config).execute(request, ReceiptListener.into(receipts));
    }

    /** Where the project has no Jupiter, nobody finds a test in it. */
    static final class Nothing {

        @Test
        void happens() {}
    }
}
