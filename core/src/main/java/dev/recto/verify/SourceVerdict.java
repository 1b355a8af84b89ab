package dev.recto.verify;

import dev.recto.evidence.ExecutedLines;
import dev.recto.text.TestName;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What passing tests ran of a whole source.
 *
 * @param executable lines that hold code which can run
 * @param partly those that tests ran a part of, taken together
 * @param tests those that ran some of them, sorted
 */
public record SourceVerdict(SortedSet<Integer> executable, SortedSet<Integer> partly, List<Ran> tests) {

    /** Of a source of which nothing is known. */
    public static final SourceVerdict NONE = new SourceVerdict(new TreeSet<>(), new TreeSet<>(), List.of());

    /**
     * A test and the lines that it ran.
     *
     * @param test the test
     * @param lines those that can run, never none
     */
    public record Ran(TestName test, SortedSet<Integer> lines) {}

    /**
     * Judges one source.
     *
     * @param source its path below its root, such as {@code shop/Cart.java}
     * @param executable its lines that can run
     * @param tests the passing tests, sorted
     * @param together the lines that they ran, taken together
     */
    public static SourceVerdict of(String source, BitSet executable, List<TestLines> tests, ExecutedLines together) {
        List<Ran> ran = new ArrayList<>();
        for (TestLines test : tests) {
            BitSet lines = (BitSet) test.lines().of(source).clone();
            lines.and(executable);
            if (!lines.isEmpty()) {
                ran.add(new Ran(test.test(), numbers(lines)));
            }
        }
        BitSet partly = together.partly(source);
        partly.and(executable);
        return new SourceVerdict(numbers(executable), numbers(partly), ran);
    }

    /** The lines that some test ran. */
    public SortedSet<Integer> covered() {
        return tests.stream().flatMap(test -> test.lines().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<Integer> numbers(BitSet lines) {
        return lines.stream().boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}
