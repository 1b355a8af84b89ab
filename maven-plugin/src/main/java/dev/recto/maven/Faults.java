package dev.recto.maven;

import dev.recto.text.Problem;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Says what is wrong at Maven's habits: a line for each fault, then the build fails once. */
final class Faults {

    private Faults() {}

    /** Logs a problem. */
    static void log(Problem problem, Log log) {
        if (problem.isError()) {
            log.error(problem.toString());
        } else {
            log.warn(problem.toString());
        }
    }

    /** Logs problems in order; fails the build where one is an error. */
    static void report(List<Problem> problems, Log log) throws MojoFailureException {
        problems.forEach(problem -> log(problem, log));
        failOn(problems);
    }

    /** Fails the build where one of them is an error. */
    static void failOn(List<Problem> problems) throws MojoFailureException {
        long errors = problems.stream().filter(Problem::isError).count();
        if (errors > 0) {
            throw new MojoFailureException(
                    errors == 1
                            ? "Recto found a fault, named above"
                            : "Recto found %d faults, named above".formatted(errors));
        }
    }
}
