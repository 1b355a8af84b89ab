package dev.recto.engine;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the tests of a project are made and run.
 *
 * @param run the nonce of this build; null where none was given
 * @param receipts folders that hold receipts
 * @param skipped the switch that told this build to run no tests; null where it runs them
 * @param jvmArguments what the test JVMs were told
 * @param agent the jar of JaCoCo's agent; null where the build brings an agent of its own
 * @param processorPath Recto's annotation processor and all that it needs
 */
public record TestRuns(
        @Nullable String run,
        List<Path> receipts,
        @Nullable String skipped,
        List<String> jvmArguments,
        @Nullable Path agent,
        List<Path> processorPath) {}
