package dev.recto.rerun;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs test classes once, in a JVM that was started before anybody knew which: what JUnit takes to begin is done by then, and
 * no class of the project is loaded before it is asked for.
 */
public final class Rerun {

    private Rerun() {}

    /**
     * Reads binary names of test classes, one a line up to an empty one, runs them, and ends the JVM.
     *
     * @param arguments a folder for what the JVM leaves before it is asked
     */
    public static void main(String[] arguments) throws IOException {
        if (!bringsEngines()) {
            WarmUp.run(Path.of(arguments[0]));
        }
        asked().ifPresent(Rerun::run);
        // Threads that tests left behind would keep this JVM alive.
        System.exit(0);
    }

    /** The names; nothing where whoever started this has gone. */
    private static Optional<List<ClassSelector>> asked() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        List<ClassSelector> classes = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.isEmpty()) {
                return Optional.of(classes);
            }
            classes.add(DiscoverySelectors.selectClass(line));
        }
        return Optional.empty();
    }

    private static void run(List<ClassSelector> classes) {
        try (LauncherSession session = LauncherFactory.openSession()) {
            session.getLauncher().execute(request(classes));
        }
    }

    private static LauncherDiscoveryRequest request(List<ClassSelector> classes) {
        return LauncherDiscoveryRequestBuilder.request().selectors(classes).build();
    }

    /** Whether the project itself has engines, which must not be loaded before they are compiled. */
    private static boolean bringsEngines() throws IOException {
        List<URL> found = Collections.list(
                ClassLoader.getSystemResources("META-INF/services/org.junit.platform.engine.TestEngine"));
        return found.stream().anyMatch(each -> each.getProtocol().equals("file"));
    }
}
