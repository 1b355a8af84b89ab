package dev.recto.serve;

import dev.recto.text.Problem;
import java.util.List;

/** What a rebuild came to. */
public sealed interface Rebuilt {

    /**
     * Sources are compiled and the tests that they touch have run, passed or not: the weave tells of those that failed.
     *
     * @param tests how many tests ran
     */
    record Done(int tests) implements Rebuilt {}

    /**
     * The sources do not compile, or cannot be tested. What an earlier build left is as it was.
     *
     * @param problems why
     */
    record Failed(List<Problem> problems) implements Rebuilt {}

    /**
     * This change takes the whole build.
     *
     * @param why one sentence without a full stop
     */
    record NotPossible(String why) implements Rebuilt {}
}
