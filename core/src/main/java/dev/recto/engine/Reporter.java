package dev.recto.engine;

import dev.recto.text.Problem;

/** Takes what there is to tell of a project, in the order in which a reader should see it. */
public interface Reporter {

    /** Tells nobody: the results of the steps hold all problems, too. */
    Reporter SILENT = new Reporter() {};

    /** Something is wrong, or is worth a warning. The problems of a step come together at its end, sorted by place. */
    default void problem(Problem problem) {}

    /** A step came to something, in one line. */
    default void progress(String line) {}
}
