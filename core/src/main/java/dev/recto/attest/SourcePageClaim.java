package dev.recto.attest;

import dev.recto.verify.SourceVerdict;
import java.util.List;

/**
 * What is claimed of a page that shows a whole source.
 *
 * @param page its address
 * @param file the source, relative to the project's folder
 * @param executableLines numbers of the lines that could run
 * @param partlyLines numbers of those that passing tests ran a part of, taken together
 * @param tests the passing tests that ran some of them, sorted
 */
public record SourcePageClaim(
        String page, String file, List<Integer> executableLines, List<Integer> partlyLines, List<Ran> tests) {

    /**
     * A test that ran lines of a source.
     *
     * @param name as in {@link ListingClaim.TestClaim#name}
     * @param lines numbers of the lines
     */
    public record Ran(String name, List<Integer> lines) {}

    /** A verdict as it is claimed. */
    public static SourcePageClaim of(String page, String file, SourceVerdict verdict) {
        List<Ran> tests = verdict.tests().stream()
                .map(ran -> new Ran(ran.test().key(), List.copyOf(ran.lines())))
                .toList();
        return new SourcePageClaim(page, file, List.copyOf(verdict.executable()), List.copyOf(verdict.partly()), tests);
    }
}
