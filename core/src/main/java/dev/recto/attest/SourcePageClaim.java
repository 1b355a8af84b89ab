package dev.recto.attest;

import dev.recto.verify.SourceVerdict;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is claimed of a page that shows a whole source.
 *
 * @param page its address
 * @param file the source, relative to the project's folder
 * @param executableLines numbers of the lines that could run
 * @param tests the passing tests that ran some of them, sorted
 */
public record SourcePageClaim(String page, String file, List<Integer> executableLines, List<Ran> tests) {

    /**
     * A test that ran lines of a source.
     *
     * @param name as in {@link ListingClaim.TestClaim#name}
     * @param lines numbers of the lines
     */
    public record Ran(String name, List<Integer> lines) {}

    /** A verdict as it is claimed. */
    public static SourcePageClaim of(String page, String file, SourceVerdict verdict) {
        // Receipts tell no two tests of one name apart.
        Map<String, SortedSet<Integer>> lines = new TreeMap<>();
        verdict.tests()
                .forEach(ran -> lines.computeIfAbsent(ran.test().key(), key -> new TreeSet<>())
                        .addAll(ran.lines()));
        List<Ran> tests = lines.entrySet().stream()
                .map(test -> new Ran(test.getKey(), List.copyOf(test.getValue())))
                .toList();
        return new SourcePageClaim(page, file, List.copyOf(verdict.executable()), tests);
    }

    /** Numbers of the lines that any test ran. */
    public SortedSet<Integer> coveredLines() {
        return tests.stream().flatMap(test -> test.lines().stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
