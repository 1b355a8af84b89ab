package dev.recto.maven;

import dev.recto.text.Problem;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Says what is wrong at Maven's habits: a line for each fault, then the build fails once. */
final class Faults {

    private Faults() {}

    /** Logs every diagnostic in order; fails the build where one is an error. */
    static void report(List<Problem> diagnostics, Log log) throws MojoFailureException {
        for (Problem diagnostic : diagnostics) {
            if (diagnostic.isError()) {
                log.error(diagnostic.toString());
            } else {
                log.warn(diagnostic.toString());
            }
        }
        long errors = diagnostics.stream().filter(Problem::isError).count();
        if (errors > 0) {
            throw new MojoFailureException(
                    errors == 1
                            ? "Recto found a fault, named above"
                            : "Recto found %d faults, named above".formatted(errors));
        }
    }
}
