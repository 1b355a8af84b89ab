package dev.recto.maven;

import dev.recto.engine.Reporter;
import dev.recto.text.Problem;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Tells Maven's user of a project: a line for each problem, then the build fails once. */
record MavenReporter(Log log) implements Reporter {

    @Override
    public void problem(Problem problem) {
        if (problem.isError()) {
            log.error(problem.toString());
        } else {
            log.warn(problem.toString());
        }
    }

    @Override
    public void progress(String line) {
        log.info(line);
    }

    /** Tells of problems in order; fails the build where one is an error. */
    void report(List<Problem> problems) throws MojoFailureException {
        problems.forEach(this::problem);
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
