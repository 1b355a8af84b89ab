package dev.recto.engine;

import dev.recto.receipt.ReceiptPaths;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a test JVM is told so that it leaves receipts.
 *
 * @param run the build's nonce, to be given to the weave
 * @param arguments its command line arguments, unquoted
 */
public record TestJvm(String run, List<String> arguments) {

    /**
     * @param receipts the folder that receipts go to
     * @param packages the packages whose classes the book may show, subpackages included
     * @param agent JaCoCo's agent; null where the project brings one of its own
     * @param watcher Recto's own agent, which sees when mocks replace code; null where it is not there
     */
    static TestJvm of(Path receipts, String run, List<String> packages, @Nullable Path agent, @Nullable Path watcher) {
        List<String> arguments = new ArrayList<>();
        arguments.add(property(ReceiptPaths.FOLDER_PROPERTY, slashed(receipts)));
        arguments.add(property(ReceiptPaths.RUN_PROPERTY, run));
        arguments.add(property(ReceiptPaths.PACKAGES_PROPERTY, String.join(",", packages)));
        // What tests print reaches the book as it was printed, whatever the machine's locale.
        for (String encoding : List.of("file.encoding", "stdout.encoding", "stderr.encoding")) {
            arguments.add(property(encoding, "UTF-8"));
        }
        if (agent == null) {
            arguments.add(property(ReceiptPaths.AGENT_PROPERTY, ReceiptPaths.AGENT_SHARED));
        } else {
            arguments.add("-javaagent:" + slashed(agent) + "=output=none,includes=" + includes(packages));
        }
        if (watcher != null) {
            arguments.add("-javaagent:" + slashed(watcher));
        }
        return new TestJvm(run, List.copyOf(arguments));
    }

    private static String includes(List<String> packages) {
        return packages.stream().map(name -> name.isEmpty() ? "*" : name + ".*").collect(Collectors.joining(":"));
    }

    private static String property(String name, String value) {
        return "-D" + name + "=" + value;
    }

    // Windows takes both, and a backslash could be read as an escape on the way.
    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
