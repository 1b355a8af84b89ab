package dev.recto.verify;

import dev.recto.book.Listing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The passing tests that ran one source, by its lines: a listing asks those of its own lines alone. */
final class LineTests {

    /** Of a source that none ran. */
    static final LineTests NONE = new LineTests();

    private final List<TestLines> tests = new ArrayList<>();
    private final Map<Integer, BitSet> byLine = new HashMap<>();

    /** Adds a test, behind those that it has. */
    void add(TestLines test, BitSet lines) {
        int index = tests.size();
        tests.add(test);
        lines.stream()
                .forEach(line ->
                        byLine.computeIfAbsent(line, key -> new BitSet()).set(index));
    }

    /** All of them, in the order in which they were added. */
    List<TestLines> all() {
        return tests;
    }

    /** Those that ran any line of a listing, in the same order. */
    List<TestLines> of(Listing listing) {
        BitSet found = new BitSet();
        for (Listing.Line line : listing.lines()) {
            BitSet ran = line.number().isPresent() ? byLine.get(line.number().getAsInt()) : null;
            if (ran != null) {
                found.or(ran);
            }
        }
        return found.stream().mapToObj(tests::get).toList();
    }
}
